package org.kvartal.text;

/**
 * HTML that may be printed as it is. It comes from {@link Markdown} or another renderer that
 * escapes or sanitizes everything it is given; nothing else may make one.
 */
public record SafeHtml(String html) {

  public static final SafeHtml EMPTY = new SafeHtml("");

  /** The characters of {@code text}, shown literally. */
  public static SafeHtml ofText(String text) {
    return new SafeHtml(escape(text));
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }

  static String escape(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      var entity = entity(text.charAt(i));
      if (entity != null && out == null)
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      if (out == null) continue;
      if (entity != null) out.append(entity);
      else out.append(text.charAt(i));
    }
    return out == null ? text : out.toString();
  }

  private static @org.jspecify.annotations.Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
