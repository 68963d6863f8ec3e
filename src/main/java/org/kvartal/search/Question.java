package org.kvartal.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kvartal.platform.Language;

/**
 * What a reader wants to find: words, and the filters that narrow the answer. An empty filter does
 * not narrow.
 *
 * @param reader whose language is preferred where both would do
 * @param filters field → value; only fields of {@link Fields}
 * @param page from 1 to {@link #LAST_PAGE}
 */
record Question(
    Words words,
    Language reader,
    Optional<Language> only,
    Map<String, String> filters,
    boolean newestFirst,
    int page) {

  static final int PAGE_SIZE = 10;

  /** Nobody reads further; deeper pages only cost. */
  static final int LAST_PAGE = 100;

  Question {
    filters = Map.copyOf(filters);
    page = Math.clamp(page, 1, LAST_PAGE);
  }

  static Question of(String words, Language reader) {
    return new Question(Words.of(words), reader, Optional.empty(), Map.of(), false, 1);
  }

  /** Narrowed to one value of a field; an empty or endless value does not narrow. */
  Question where(String field, String value) {
    var clean = value.strip();
    if (clean.isEmpty() || clean.length() > 100) return this;
    var more = new LinkedHashMap<>(filters);
    more.put(field, clean);
    return new Question(words, reader, only, more, newestFirst, page);
  }

  /** Only texts in this language, and only what is written in them counts. */
  Question in(Language language) {
    return new Question(words, reader, Optional.of(language), filters, newestFirst, page);
  }

  Question sortedByDate() {
    return new Question(words, reader, only, filters, true, page);
  }

  Question page(int number) {
    return new Question(words, reader, only, filters, newestFirst, number);
  }

  Question with(Words others) {
    return new Question(others, reader, only, filters, newestFirst, page);
  }

  /** The language asked first: the one narrowed to, else the reader's. */
  Language preferred() {
    return only.orElse(reader);
  }

  int from() {
    return (page - 1) * PAGE_SIZE;
  }
}
