package org.kvartal.discovery;

/** What XML 1.0 allows in a text (its §2.2); the rest cannot even be escaped. */
final class Xml {

  private Xml() {}

  /** The text without what XML cannot hold: control characters, halves of pairs, U+FFFE. */
  static String text(String text) {
    if (text.codePoints().allMatch(Xml::isAllowed)) return text;
    var clean = new StringBuilder(text.length());
    text.codePoints().filter(Xml::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
