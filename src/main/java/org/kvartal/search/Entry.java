package org.kvartal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;

/**
 * One thing that can be found, in the languages in which readers may read it. A work with two
 * editions is one entry, so that nothing is found twice.
 *
 * @param kinds the main kind first ({@code article}, {@code person}, {@code call}, {@code page},
 *     {@code issue}), then finer ones ({@code essay}) that a filter may name as well
 * @param path the address after the language, such as {@code articles/on-trust}
 * @param names of people: found in either script, whatever the language of the text
 * @param issue its address, {@code 2013-4}, or empty
 */
public record Entry(
    List<String> kinds,
    UUID id,
    String path,
    Map<Language, Text> texts,
    List<Bilingual> names,
    @Nullable LocalDate date,
    List<String> topics,
    List<String> regions,
    String issue) {

  /** Plain words without any mark-up. */
  public record Text(String title, String summary, String body) {}

  public String kind() {
    return kinds.getFirst();
  }

  String key() {
    return key(kind(), id);
  }

  /** Every name in every script, each once. */
  List<String> allNames() {
    return names.stream()
        .flatMap(name -> Stream.of(name.en(), name.zh()))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  static String key(String kind, UUID id) {
    return kind + ":" + id;
  }
}
