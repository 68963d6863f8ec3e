package org.kvartal.issue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.work.Publication;
import org.kvartal.work.Work;

/** An issue as the API tells it. {@code version} is for {@code If-Match}. */
public record IssueJson(
    String id,
    int year,
    int number,
    String name,
    String date,
    Text season,
    Text title,
    Text editorial,
    String state,
    @Nullable String publishAt,
    @Nullable String publishedAt,
    Map<String, String> url,
    Map<String, String> cover,
    List<Part> sections,
    long version) {

  public record Text(String en, String zh) {
    static Text of(Bilingual text) {
      return new Text(text.en(), text.zh());
    }
  }

  public record Part(String slug, Text title, List<Item> entries) {}

  public record Item(
      String id,
      String work,
      String slug,
      String kind,
      Text title,
      Text teaser,
      boolean featured,
      List<Version> publications) {}

  /** What readers see of a work in one language. */
  public record Version(String id, String language, int version, String at, String url) {}

  /**
   * @param base the address of the portal
   * @param works those of the issue; empty for lists, which leave the sections out
   */
  static IssueJson of(
      Issue issue,
      String base,
      List<Work> works,
      List<Publication> publications,
      Map<String, Bilingual> headings) {
    var byId = works.stream().collect(Collectors.toMap(Work::id, Function.identity()));
    var known = publications.stream().collect(Collectors.groupingBy(p -> p.work().id()));
    var parts =
        issue.sections().stream()
            .map(
                code ->
                    new Part(
                        code,
                        Text.of(headings.getOrDefault(code, Bilingual.NONE)),
                        issue.entries().stream()
                            .filter(e -> e.section().equals(code) && byId.containsKey(e.work()))
                            .map(e -> item(e, byId.get(e.work()), base, known))
                            .toList()))
            .toList();
    return new IssueJson(
        issue.id().toString(),
        issue.number().year(),
        issue.number().number(),
        issue.number().toString(),
        issue.date().toString(),
        Text.of(issue.number().season()),
        Text.of(issue.title()),
        Text.of(issue.editorial()),
        issue.isPublished() ? "published" : issue.publishAt().isPresent() ? "scheduled" : "draft",
        issue.publishAt().map(Object::toString).orElse(null),
        issue.publishedAt().map(Object::toString).orElse(null),
        each(l -> base + "/" + l.code() + "/issues/" + issue.number()),
        each(l -> base + Covers.address(issue, l)),
        parts,
        issue.version());
  }

  private static Item item(
      Entry entry, Work work, String base, Map<UUID, List<Publication>> publications) {
    return new Item(
        entry.id().toString(),
        work.id().toString(),
        work.slug(),
        work.kind().code(),
        new Text(
            work.edition(Language.EN).map(e -> e.title()).orElse(""),
            work.edition(Language.ZH).map(e -> e.title()).orElse("")),
        Text.of(entry.teaser()),
        entry.featured(),
        publications.getOrDefault(work.id(), List.of()).stream()
            .map(p -> version(p, work, base))
            .toList());
  }

  static Version version(Publication p, Work work, String base) {
    return new Version(
        p.id().toString(),
        p.language().code(),
        p.version(),
        p.at().toString(),
        base + "/" + p.language().code() + "/articles/" + work.slug());
  }

  private static Map<String, String> each(Function<Language, String> address) {
    return Map.of(
        "en", address.apply(Language.EN),
        "zh", address.apply(Language.ZH));
  }
}
