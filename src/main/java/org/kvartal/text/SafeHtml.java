package org.kvartal.text;

/**
 * HTML that may be printed as it is. Made only by the renderer and the sanitizer of this package,
 * and by drawings of our own.
 */
public record SafeHtml(String html) {

  public static final SafeHtml EMPTY = new SafeHtml("");

  @Override
  public String toString() {
    return html;
  }
}
