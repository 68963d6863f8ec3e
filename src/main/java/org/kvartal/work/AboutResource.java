package org.kvartal.work;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.text.Slug;
import org.kvartal.theme.Page;

/** What is said about a work: who signs it, its topics, its address, the book it announces. */
@Path("/desk/works/{id:[0-9a-f-]{36}}")
@Transactional
public class AboutResource {

  public record Signer(String value, String label) {}

  public record Book(
      String authors, String title, String publisher, String year, String identifier) {}

  /** A place in the order of authors, counted from 1; empty {@code person}: still free. */
  public record Place(int number, String person) {}

  /** {@code addressFixed}: readers know it; it is changed at the issue, which keeps the old one. */
  public record View(
      String address,
      String heading,
      String kind,
      List<Place> signers,
      List<Signer> people,
      List<WorksDeskResource.Choice> labels,
      String slug,
      boolean addressFixed,
      String licence,
      String expires,
      Book book,
      boolean saved) {}

  private final Works works;
  private final People people;
  private final ChangeLog changes;
  private final AuditTrail audit;
  private final Visitor visitor;

  @Inject
  AboutResource(Works works, People people, ChangeLog changes, AuditTrail audit, Visitor visitor) {
    this.works = works;
    this.people = people;
    this.changes = changes;
    this.audit = audit;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page page(@PathParam("id") UUID id, @QueryParam("said") @Nullable String said) {
    Doors.requireEditor(visitor);
    var work = works.get(id);
    var reader = visitor.language();
    var signers = new ArrayList<Place>();
    for (var author : work.authors()) signers.add(new Place(signers.size() + 1, author.toString()));
    for (int free = 0; free < 2; free++) signers.add(new Place(signers.size() + 1, ""));
    var book = work.reference();
    return Page.of(
        "work/about",
        new View(
            "/desk/works/" + id,
            work.title(reader),
            work.kind().code(),
            signers,
            people(work),
            works.labels().stream()
                .map(
                    l ->
                        new WorksDeskResource.Choice(
                            l.code(), l.name().in(reader), work.labels().contains(l.code())))
                .toList(),
            work.slug(),
            !works.published(List.of(id)).isEmpty(),
            work.licence(),
            work.expiresOn().map(LocalDate::toString).orElse(""),
            new Book(
                book.authors(), book.title(), book.publisher(), book.year(), book.identifier()),
            "saved".equals(said)));
  }

  private List<Signer> people(Work work) {
    var all = new ArrayList<>(people.listed());
    var known = all.stream().map(Person::id).collect(Collectors.toSet());
    people.all(work.authors()).stream().filter(p -> !known.contains(p.id())).forEach(all::add);
    return all.stream()
        .map(p -> new Signer(p.id().toString(), (p.latinName() + " " + p.han()).strip()))
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    Doors.requireEditor(visitor);
    var work = works.hold(id);
    sign(work, form.getOrDefault("author", List.of()));
    var known = works.labels().stream().map(Label::code).collect(Collectors.toSet());
    var labels = new LinkedHashSet<>(form.getOrDefault("label", List.of()));
    labels.retainAll(known);
    work.label(labels);
    if (!field(form, "licence", 60).isEmpty()) work.license(field(form, "licence", 60));
    work.refersTo(
        Reference.of(
            field(form, "ref_authors", 500),
            field(form, "ref_title", 500),
            field(form, "ref_publisher", 300),
            field(form, "ref_year", 20),
            field(form, "ref_identifier", 300)));
    work.expireOn(day(field(form, "expires", 20)));
    boolean published = !works.published(List.of(id)).isEmpty();
    if (!published) readdress(work, field(form, "slug", Slug.MAX));
    if (published) changes.record("work", id, null);
    audit.record("described", "work", id, work.slug());
    return Page.seeOther("/desk/works/" + id + "?said=saved");
  }

  private void sign(Work work, List<String> chosen) {
    var ids = new LinkedHashSet<UUID>();
    for (var id : chosen) if (id.matches("[0-9a-f-]{36}")) ids.add(UUID.fromString(id));
    var known = people.all(ids).stream().map(Person::id).collect(Collectors.toSet());
    ids.retainAll(known);
    work.signedBy(List.copyOf(ids));
  }

  private void readdress(Work work, String slug) {
    if (slug.isEmpty() || slug.equals(work.slug())) return;
    if (!Slug.isSlug(slug)) throw wrong("slug", "work.about.slug-form");
    if (works.bySlug(slug).isPresent()) throw wrong("slug", "work.about.slug-taken");
    work.moveTo(slug);
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong("expires", "work.about.day");
    }
  }

  private static String field(MultivaluedMap<String, String> form, String name, int most) {
    var text = form.getFirst(name);
    var clean = text == null ? "" : org.kvartal.text.Typography.tidyLine(text);
    if (clean.length() > most)
      throw Refusal.invalid(List.of(Violation.of(name, "problem.too-long", most)));
    return clean;
  }

  private static Refusal wrong(String field, String key) {
    return Refusal.invalid(List.of(Violation.of(field, key)));
  }
}
