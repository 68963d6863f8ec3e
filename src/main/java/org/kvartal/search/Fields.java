package org.kvartal.search;

import org.kvartal.platform.Language;

/** The fields of the index. Whoever changes their meaning raises {@link #FORMAT}. */
final class Fields {

  /** An index of another format is thrown away at start and made again. */
  static final String FORMAT = "1";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String PATH = "path";
  static final String LANGUAGE = "language";
  static final String YEAR = "year";
  static final String TOPIC = "topic";
  static final String REGION = "region";
  static final String ISSUE = "issue";

  /** Days since 1970; for the order by date. */
  static final String DAY = "day";

  /** Chinese texts by the words of a dictionary. */
  static final String WORDS = "words";

  /** English words unstemmed, for mending a spelling. */
  static final String SPELLING = "spelling";

  /** A title or name from each of its words on, as letters alone; Chinese also as pinyin. */
  static final String START = "start";

  /** The same from its very beginning only. */
  static final String BEGINNING = "beginning";

  private Fields() {}

  /** Of people, as this language tells them; only to be shown. */
  static String names(Language language) {
    return "names." + language.code();
  }

  static String title(Language language) {
    return "title." + language.code();
  }

  /** Everything: title, names, summary and body; stored, with the places of its words. */
  static String text(Language language) {
    return "text." + language.code();
  }

  /** How many characters of {@link #text} come before the summary. */
  static String head(Language language) {
    return "head." + language.code();
  }
}
