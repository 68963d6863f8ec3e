package org.kvartal.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;

/** A work as the API tells it. */
public record WorkJson(
    String id,
    String slug,
    String kind,
    String original,
    String licence,
    String createdAt,
    List<Author> authors,
    List<String> labels,
    List<Text> editions) {

  public record Author(String id, String name, String nativeName) {}

  /**
   * One language. {@code revision} is what editors work on, or what readers see when a reader asks;
   * {@code url} is missing while readers cannot read it.
   */
  public record Text(
      String language,
      String title,
      int revision,
      @Nullable Integer publishedVersion,
      @Nullable String publishedAt,
      @Nullable String url) {}

  /**
   * @param published what readers see of it, any language
   * @param publicly whether only that is told
   */
  static WorkJson of(
      Work work,
      Map<UUID, Person> people,
      List<Publication> published,
      boolean publicly,
      String base) {
    return new WorkJson(
        work.id().toString(),
        work.slug(),
        work.kind().code(),
        work.original().code(),
        work.licence(),
        work.createdAt().toString(),
        work.authors().stream()
            .map(people::get)
            .filter(java.util.Objects::nonNull)
            .map(p -> new Author(p.id().toString(), p.latinName(), p.han()))
            .toList(),
        work.labels().stream().sorted().toList(),
        work.editions().stream()
            .filter(e -> !publicly || in(published, e.language()) != null)
            .map(e -> text(work, e, in(published, e.language()), publicly, base))
            .toList());
  }

  private static @Nullable Publication in(List<Publication> published, Language language) {
    return published.stream().filter(p -> p.language() == language).findFirst().orElse(null);
  }

  private static Text text(
      Work work, Edition edition, @Nullable Publication seen, boolean publicly, String base) {
    var language = edition.language().code();
    if (seen == null)
      return new Text(language, edition.title(), edition.revision(), null, null, null);
    return new Text(
        language,
        publicly ? seen.revision().title() : edition.title(),
        publicly ? seen.revision().number() : edition.revision(),
        seen.version(),
        seen.at().toString(),
        base + "/" + language + "/articles/" + work.slug());
  }
}
