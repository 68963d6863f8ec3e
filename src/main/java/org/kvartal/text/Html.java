package org.kvartal.text;

/** A growing piece of HTML; everything that goes in is either a tag written here or escaped. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  Html raw(String tag) {
    out.append(tag);
    return this;
  }

  Html text(String text) {
    out.append(SafeHtml.escape(text));
    return this;
  }

  /**
   * An opening tag with attributes in pairs of name and value; those without a value are left out.
   */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1].isEmpty() && !attributes[i].equals("alt")) continue;
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(SafeHtml.escape(attributes[i + 1])).append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Html line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
