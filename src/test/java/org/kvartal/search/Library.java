package org.kvartal.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;

/** A few things to be found, as they would come from the database. */
final class Library {

  private Library() {}

  /** With much patience: tests run on cold and busy machines. */
  static Index index(Path folder) {
    return new Index(folder, Duration.ofMinutes(1));
  }

  static Entry article(String slug, String english, String chinese) {
    return article(slug, "2013-12-01", english, chinese);
  }

  /** Each edition is “title | text”; an empty text is an edition that does not exist. */
  static Entry article(String slug, String date, String english, String chinese) {
    Map<Language, Entry.Text> texts = new EnumMap<>(Language.class);
    if (!english.isEmpty()) texts.put(Language.EN, text(english));
    if (!chinese.isEmpty()) texts.put(Language.ZH, text(chinese));
    return new Entry(
        List.of("article", "essay"),
        id(slug),
        "articles/" + slug,
        texts,
        List.of(),
        LocalDate.parse(date),
        List.of("care"),
        List.of("norway"),
        "2013-4");
  }

  static Entry person(String slug, String latin, String chinese) {
    return new Entry(
        List.of("person"),
        id(slug),
        "people/" + slug,
        Map.of(
            Language.EN, new Entry.Text(latin, "", "Studies care."),
            Language.ZH, new Entry.Text(chinese, "", "研究照护。")),
        List.of(Bilingual.of(latin, chinese)),
        null,
        List.of(),
        List.of(),
        "");
  }

  static UUID id(String slug) {
    return UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
  }

  /** “Title | text”. */
  private static Entry.Text text(String line) {
    int end = line.indexOf('|');
    return new Entry.Text(
        line.substring(0, end < 0 ? line.length() : end).strip(),
        "",
        end < 0 ? "" : line.substring(end + 1).strip());
  }
}
