package org.kvartal.search;

import org.kvartal.platform.Refusal;
import org.kvartal.text.Markdown;

/** The words of a Markdown text. */
final class PlainWords {

  private PlainWords() {}

  /** One text that cannot be read as Markdown must not stop the index: then as it is written. */
  static String of(String markdown) {
    try {
      return Markdown.plain(markdown);
    } catch (Refusal tooLongOrTooComplex) {
      return markdown;
    }
  }
}
