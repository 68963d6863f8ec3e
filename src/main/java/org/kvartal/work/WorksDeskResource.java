package org.kvartal.work;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** All texts at the desk, filtered by the address. */
@Path("/desk/works")
@Transactional
public class WorksDeskResource {

  private static final int PAGE = 30;

  /** {@code mark} is the mark's class; {@code word} completes the key {@code work.state.}. */
  public record Text(String language, String href, String mark, String word) {}

  public record Row(
      String href,
      String title,
      String tag,
      String kind,
      String by,
      List<Text> texts,
      Instant changedAt) {}

  public record Choice(String value, String label, boolean chosen) {}

  public record Filters(
      String words, String kind, String language, String state, List<Choice> labels) {}

  /** {@code earlier} and {@code later} are the numbers of the pages beside this one; 0 for none. */
  public record View(
      List<Row> rows,
      long count,
      Filters filters,
      List<String> kinds,
      List<String> states,
      int earlier,
      int later) {}

  private final Works works;
  private final Catalogue catalogue;
  private final People people;
  private final Visitor visitor;

  @Inject
  WorksDeskResource(Works works, Catalogue catalogue, People people, Visitor visitor) {
    this.works = works;
    this.catalogue = catalogue;
    this.people = people;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page page(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("language") @DefaultValue("") String language,
      @QueryParam("label") @DefaultValue("") String label,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("page") @DefaultValue("1") int number) {
    Doors.requireEditor(visitor);
    var sought =
        new Catalogue.Sought(
            false,
            kind.isBlank() ? null : Kind.of(kind),
            Language.of(language).orElse(null),
            words,
            label,
            state(state),
            null);
    int page = Math.clamp(number, 1, 10_000);
    var count = catalogue.count(sought);
    var ids = catalogue.find(sought, (page - 1) * PAGE, PAGE);
    return Page.of(
        "work/works",
        new View(
            rows(ids),
            count,
            new Filters(words, kind, language, state, labels(label)),
            Arrays.stream(Kind.values()).map(Kind::code).toList(),
            Arrays.stream(Catalogue.State.values()).map(WorksDeskResource::word).toList(),
            page - 1,
            count > (long) page * PAGE ? page + 1 : 0));
  }

  private static String word(Catalogue.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static Catalogue.@Nullable State state(String word) {
    return Arrays.stream(Catalogue.State.values())
        .filter(s -> word(s).equals(word))
        .findFirst()
        .orElse(null);
  }

  private List<Choice> labels(String chosen) {
    return works.labels().stream()
        .map(l -> new Choice(l.code(), l.name().in(visitor.language()), l.code().equals(chosen)))
        .toList();
  }

  /** In the order of {@code ids}; the number of queries does not depend on their number. */
  private List<Row> rows(List<UUID> ids) {
    var found = works.all(ids).stream().collect(Collectors.toMap(Work::id, Function.identity()));
    var published =
        works.published(ids).stream().collect(Collectors.groupingBy(p -> p.work().id()));
    var authors =
        people.all(found.values().stream().flatMap(w -> w.authors().stream()).toList()).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return ids.stream()
        .map(found::get)
        .map(w -> row(w, authors, published.getOrDefault(w.id(), List.of())))
        .toList();
  }

  private Row row(Work work, Map<UUID, Person> authors, List<Publication> published) {
    var reader = visitor.language();
    var own = work.edition(reader).filter(e -> !e.title().isEmpty()).isPresent();
    return new Row(
        "/desk/works/" + work.id(),
        work.title(reader),
        (own ? reader : reader.other()).tag(),
        work.kind().code(),
        work.authors().stream()
            .map(authors::get)
            .filter(java.util.Objects::nonNull)
            .map(p -> p.name(reader))
            .collect(Collectors.joining(reader == Language.ZH ? "、" : ", ")),
        Language.all().stream().map(l -> text(work, l, published)).toList(),
        work.editions().stream()
            .map(Edition::changedAt)
            .max(java.util.Comparator.naturalOrder())
            .orElse(work.createdAt()));
  }

  private static Text text(Work work, Language language, List<Publication> published) {
    var saved = work.edition(language).map(Edition::revision).orElse(0);
    var seen =
        published.stream()
            .filter(p -> p.language() == language)
            .map(p -> p.revision().number())
            .findFirst()
            .orElse(0);
    var href = EditorViews.address(work, language);
    if (saved == 0) return new Text(language.code(), href, "none", "missing");
    if (seen == 0) return new Text(language.code(), href, "wait", "unpublished");
    return seen.equals(saved)
        ? new Text(language.code(), href, "done", "published")
        : new Text(language.code(), href, "way", "changed");
  }
}
