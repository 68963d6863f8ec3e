package org.kvartal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;

/**
 * One thing found.
 *
 * @param key kind and id
 * @param kinds the main kind first
 * @param path the address after the language
 * @param language the one in which the words were found; the reader's where both have them
 * @param titles in every language the thing has, with what was asked marked
 * @param excerpt in {@code language}; empty when there is no text
 */
record Hit(
    String key,
    List<String> kinds,
    String path,
    Language language,
    Map<Language, List<Run>> titles,
    Map<Language, List<String>> names,
    List<Run> excerpt,
    @Nullable LocalDate date) {

  String kind() {
    return kinds.getFirst();
  }

  /** As {@code language} tells them, in one line. */
  String names(Language language) {
    return String.join(language == Language.ZH ? "、" : ", ", names.get(language));
  }

  Set<Language> languages() {
    return titles.keySet();
  }

  /** The title for a reader of {@code wanted}; the other one where it does not exist. */
  Language titleLanguage(Language wanted) {
    return titles.containsKey(wanted) ? wanted : wanted.other();
  }
}
