package org.kvartal.issue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** One piece in its issue: section, teaser; once it is public also corrections and its address. */
@Path("/desk/issues/{id:[0-9a-f-]{36}}/entries/{entry:[0-9a-f-]{36}}")
@Transactional
public class EntryDeskResource {

  public record View(
      String issue,
      String heading,
      String address,
      String title,
      String titleTag,
      String slug,
      Bilingual teaser,
      Bilingual own,
      boolean featured,
      List<IssueDeskView.Choice> sections,
      boolean published,
      List<Version> versions,
      @Nullable Instant retractedAt,
      String retraction,
      List<IssueDeskView.Cell> cells,
      String said) {}

  /** What is public in one language; {@code changed} when a newer text is saved. */
  public record Version(
      String id,
      String language,
      String tag,
      int version,
      Instant at,
      boolean changed,
      String href) {}

  static final Set<String> SAYINGS = Set.of("saved", "corrected", "retracted", "readdressed");

  private final IssueDesk desk;
  private final Issues issues;
  private final Sections sections;
  private final Works works;
  private final Inspection inspection;
  private final Corrections corrections;
  private final IssueDeskViews views;
  private final Visitor visitor;

  @Inject
  EntryDeskResource(
      IssueDesk desk,
      Issues issues,
      Sections sections,
      Works works,
      Inspection inspection,
      Corrections corrections,
      IssueDeskViews views,
      Visitor visitor) {
    this.desk = desk;
    this.issues = issues;
    this.sections = sections;
    this.works = works;
    this.inspection = inspection;
    this.corrections = corrections;
    this.views = views;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page page(
      @PathParam("id") UUID id,
      @PathParam("entry") UUID entryId,
      @QueryParam("said") @Nullable String said) {
    IssueDesk.requireEditor(visitor);
    var issue = issues.get(id);
    var entry = issue.entry(entryId);
    var work = works.get(entry.work());
    return Page.of("issue/desk-entry", view(issue, entry, work, said == null ? "" : said));
  }

  private View view(Issue issue, Entry entry, Work work, String said) {
    var language = visitor.language();
    var own = work.edition(language).filter(e -> !e.title().isEmpty()).isPresent();
    return new View(
        IssueDeskViews.address(issue),
        views.heading(issue, language),
        IssueDeskViews.address(issue) + "/entries/" + entry.id(),
        work.title(language),
        (own ? language : language.other()).tag(),
        work.slug(),
        entry.teaser(),
        Bilingual.of(
            work.edition(org.kvartal.platform.Language.EN).map(e -> e.teaser()).orElse(""),
            work.edition(org.kvartal.platform.Language.ZH).map(e -> e.teaser()).orElse("")),
        entry.featured(),
        views.sections(entry.section(), language),
        issue.isPublished(),
        versions(work),
        work.retractedAt().orElse(null),
        work.retractionNote(),
        views.cells(inspection.of(issue).rows().get(entry.place()), language),
        SAYINGS.contains(said) ? said : "");
  }

  private List<Version> versions(Work work) {
    return works.published(List.of(work.id())).stream()
        .map(
            p ->
                new Version(
                    p.id().toString(),
                    p.language().code(),
                    p.language().tag(),
                    p.version(),
                    p.at(),
                    work.edition(p.language())
                        .filter(e -> e.revision() != p.revision().number())
                        .isPresent(),
                    "/" + p.language().code() + "/articles/" + work.slug()))
        .sorted(java.util.Comparator.comparing(Version::language))
        .toList();
  }

  @POST
  public Response save(
      @PathParam("id") UUID id,
      @PathParam("entry") UUID entry,
      @FormParam("section") String section,
      @FormParam("teaser_en") String en,
      @FormParam("teaser_zh") String zh,
      @FormParam("featured") @Nullable String featured) {
    IssueDesk.requireEditor(visitor);
    var teaser = Bilingual.of(en == null ? "" : en, zh == null ? "" : zh);
    if (teaser.en().length() > ContentsForm.TEASER || teaser.zh().length() > ContentsForm.TEASER)
      throw Refusal.invalid(
          List.of(Violation.of("teaser", "problem.too-long", ContentsForm.TEASER)));
    if (!sections.names().containsKey(section))
      throw Refusal.invalid(List.of(Violation.of("section", "issue.section.unknown")));
    desk.change(id, issue -> settle(issue, issue.entry(entry), section, teaser, featured != null));
    return back(id, entry, "saved");
  }

  private static void settle(
      Issue issue, Entry entry, String section, Bilingual teaser, boolean featured) {
    if (!entry.section().equals(section)) {
      var there = issue.entries().stream().filter(e -> e.section().equals(section)).toList();
      issue.place(entry.id(), section, there.isEmpty() ? null : there.getLast().id());
    }
    issue.advertise(entry.id(), teaser, featured);
  }

  @POST
  @Path("removal")
  public Response remove(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
    IssueDesk.requireEditor(visitor);
    desk.change(id, issue -> issue.remove(entry));
    return IssueDeskResource.back(id, "removed");
  }

  @POST
  @Path("corrections")
  public Response correct(
      @PathParam("id") UUID id,
      @PathParam("entry") UUID entry,
      @FormParam("publication") UUID publication,
      @FormParam("note_en") String en,
      @FormParam("note_zh") String zh) {
    IssueDesk.requireEditor(visitor);
    corrections.correct(publication, note(en, zh));
    return back(id, entry, "corrected");
  }

  @POST
  @Path("retraction")
  public Response retract(
      @PathParam("id") UUID id,
      @PathParam("entry") UUID entry,
      @FormParam("note_en") String en,
      @FormParam("note_zh") String zh) {
    IssueDesk.requireEditor(visitor);
    corrections.retract(works.get(issues.get(id).entry(entry).work()), note(en, zh));
    return back(id, entry, "retracted");
  }

  @POST
  @Path("address")
  public Response readdress(
      @PathParam("id") UUID id, @PathParam("entry") UUID entry, @FormParam("slug") String slug) {
    IssueDesk.requireEditor(visitor);
    var work = works.get(issues.get(id).entry(entry).work());
    corrections.readdress(work, slug == null ? "" : slug.strip());
    return back(id, entry, "readdressed");
  }

  private static Bilingual note(@Nullable String en, @Nullable String zh) {
    return Bilingual.of(en == null ? "" : en, zh == null ? "" : zh);
  }

  private static Response back(UUID issue, UUID entry, String said) {
    return Page.seeOther("/desk/issues/" + issue + "/entries/" + entry + "?said=" + said);
  }
}
