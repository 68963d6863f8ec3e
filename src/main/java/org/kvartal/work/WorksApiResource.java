package org.kvartal.work;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Problem;
import org.kvartal.theme.Problems;

/** Works and their texts as JSON. Readers are told what is published, editors everything. */
@Path("/api/v1/works")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class WorksApiResource {

  private static final int MOST = 100;

  public record Listed(List<WorkJson> items, @Nullable String next) {}

  /** A text sent back. What is missing stays as it is. */
  public static class Writ {
    public @Nullable String title;
    public @Nullable String standfirst;
    public @Nullable String teaser;
    public @Nullable String markdown;
    public @Nullable Integer revision;
  }

  /** RFC 9457, with the text that has been saved meanwhile. */
  public record Overtaken(
      String type,
      String title,
      int status,
      String detail,
      List<Problem.Violated> violations,
      EditionJson current) {}

  private final Works works;
  private final Catalogue catalogue;
  private final People people;
  private final Writing writing;
  private final AuditTrail audit;
  private final Problems problems;
  private final Settings settings;
  private final Visitor visitor;

  @Inject
  WorksApiResource(
      Works works,
      Catalogue catalogue,
      People people,
      Writing writing,
      AuditTrail audit,
      Problems problems,
      Settings settings,
      Visitor visitor) {
    this.works = works;
    this.catalogue = catalogue;
    this.people = people;
    this.writing = writing;
    this.audit = audit;
    this.problems = problems;
    this.settings = settings;
    this.visitor = visitor;
  }

  @GET
  public Listed list(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("language") @Nullable String language,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    int most = Math.clamp(limit, 1, MOST);
    var sought =
        new Catalogue.Sought(
            !Doors.mayWork(visitor),
            kind == null || kind.isBlank() ? null : Kind.of(kind),
            language == null || language.isBlank() ? null : language(language),
            "",
            "",
            null,
            after == null || after.isBlank() ? null : id(after));
    var found = catalogue.find(sought, 0, most + 1);
    var page = found.subList(0, Math.min(most, found.size()));
    return new Listed(
        told(page),
        found.size() > most ? "/api/v1/works?" + next(kind, language, most, page) : null);
  }

  private static String next(
      @Nullable String kind, @Nullable String language, int limit, List<UUID> page) {
    return (kind == null || kind.isBlank() ? "" : "kind=" + Kind.of(kind).code() + "&")
        + (language == null || language.isBlank() ? "" : "language=" + language + "&")
        + "limit="
        + limit
        + "&after="
        + page.getLast();
  }

  /** In the order of {@code ids}. */
  private List<WorkJson> told(List<UUID> ids) {
    var found = works.all(ids).stream().collect(Collectors.toMap(Work::id, Function.identity()));
    var published =
        works.published(ids).stream().collect(Collectors.groupingBy(p -> p.work().id()));
    var authors = authors(found.values().stream().flatMap(w -> w.authors().stream()).toList());
    return ids.stream()
        .map(found::get)
        .map(w -> told(w, authors, published.getOrDefault(w.id(), List.of())))
        .toList();
  }

  private WorkJson told(Work work, Map<UUID, Person> authors, List<Publication> published) {
    return WorkJson.of(
        work, authors, published, !Doors.mayWork(visitor), settings.url().toString());
  }

  private Map<UUID, Person> authors(List<UUID> ids) {
    return people.all(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }

  /** By id or slug. */
  @GET
  @Path("{id}")
  public WorkJson get(@PathParam("id") String id) {
    var work = find(id);
    var published = works.published(List.of(work.id()));
    if (!Doors.mayWork(visitor) && (published.isEmpty() || work.retractedAt().isPresent()))
      throw Refusal.notFound();
    return told(work, authors(work.authors()), published);
  }

  @GET
  @Path("{id}/editions/{lang}")
  public Response edition(@PathParam("id") String id, @PathParam("lang") String lang) {
    var work = find(id);
    var language = language(lang);
    var revision =
        Doors.mayWork(visitor)
            ? work.edition(language).flatMap(works::newest)
            : works.published(work.id(), language).map(Publication::revision);
    if (!Doors.mayWork(visitor) && work.retractedAt().isPresent())
      throw new Refusal(Refusal.Kind.GONE, "problem.not-found");
    return answer(200, work, language, revision.orElseThrow(Refusal::notFound));
  }

  /**
   * Saves a text. The revision it was made from is said by {@code If-Match} (412 when someone has
   * saved since) or in the body (409); the answer then holds the newer text.
   */
  @PUT
  @Path("{id}/editions/{lang}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(
      @PathParam("id") String id,
      @PathParam("lang") String lang,
      @HeaderParam("If-Match") @Nullable String match,
      Writ writ) {
    Doors.requireEditor(visitor);
    var language = language(lang);
    var work = works.hold(find(id).id());
    var now = work.edition(language).flatMap(works::newest);
    int newest = now.map(Revision::number).orElse(0);
    int expected = expected(match, writ, newest);
    if (expected != newest) return overtaken(match != null, work, language, now);
    var before = now.map(Words::of).orElse(Words.NONE);
    var words =
        new Words(
            or(writ.title, before.title()),
            or(writ.standfirst, before.standfirst()),
            or(writ.teaser, before.teaser()),
            or(writ.markdown, before.markdown()));
    var revision = writing.save(work.id(), language, expected, words, visitor.name());
    audit.record("saved", "work", work.id(), language.code() + " revision " + revision.number());
    return answer(newest == 0 ? 201 : 200, work, language, revision);
  }

  private static int expected(@Nullable String match, Writ writ, int newest) {
    if (match != null) return match.strip().equals("*") ? newest : number(match);
    if (writ.revision == null && newest > 0)
      throw Refusal.invalid(List.of(Violation.of("revision", "work.revision.required")));
    return writ.revision == null ? 0 : writ.revision;
  }

  private static int number(String tag) {
    var digits = tag.strip().replaceFirst("^W/", "").replace("\"", "");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
  }

  private Response overtaken(
      boolean byHeader, Work work, Language language, Optional<Revision> now) {
    if (now.isEmpty()) throw Refusal.conflict("work.revision.none-yet");
    var newer = now.get();
    var kind = byHeader ? Refusal.Kind.STALE : Refusal.Kind.CONFLICT;
    var told = problems.of(new Refusal(kind, "work.changed-since-by", newer.number(), newer.by()));
    var body =
        new Overtaken(
            told.type(),
            told.title(),
            told.status(),
            told.detail(),
            told.violations(),
            EditionJson.of(work, language, newer));
    return Response.status(told.status())
        .type("application/problem+json;charset=UTF-8")
        .header("ETag", tag(newer))
        .header("Cache-Control", "no-store")
        .entity(body)
        .build();
  }

  private Response answer(int status, Work work, Language language, Revision revision) {
    return Response.status(status)
        .header("ETag", tag(revision))
        .entity(EditionJson.of(work, language, revision))
        .build();
  }

  private static String tag(Revision revision) {
    return "\"" + revision.number() + "\"";
  }

  private static String or(@Nullable String sent, String before) {
    return sent == null ? before : sent;
  }

  private Work find(String idOrSlug) {
    return idOrSlug.matches("[0-9a-f-]{36}")
        ? works.get(id(idOrSlug))
        : works.bySlug(idOrSlug).orElseThrow(Refusal::notFound);
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) { // no id at all
      throw Refusal.notFound();
    }
  }

  private static Language language(String code) {
    return Language.of(code).orElseThrow(Refusal::notFound);
  }
}
