package org.kvartal.work;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Every saved state of a text, any two of them compared word by word. */
@Path("/desk/works/{id:[0-9a-f-]{36}}/{lang:en|zh}/history")
@Transactional
public class HistoryResource {

  /** {@code version} is the number under which readers saw it; 0 when they did not. */
  public record Line(int number, String by, Instant at, int length, int version) {}

  public record View(
      String address,
      String heading,
      String language,
      String tag,
      List<Line> lines,
      int from,
      int to,
      @Nullable Comparison comparison) {}

  private final Works works;
  private final OpenTexts open;
  private final Clock clock;
  private final Visitor visitor;

  @Inject
  HistoryResource(Works works, OpenTexts open, Clock clock, Visitor visitor) {
    this.works = works;
    this.open = open;
    this.clock = clock;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page page(
      @PathParam("id") UUID id,
      @PathParam("lang") String lang,
      @QueryParam("from") @Nullable Integer from,
      @QueryParam("to") @Nullable Integer to) {
    Doors.requireEditor(visitor);
    var work = works.get(id);
    var language = EditorResource.language(lang);
    var edition = work.edition(language).filter(e -> !e.isEmpty()).orElseThrow(Refusal::notFound);
    var revisions = works.revisions(edition.id());
    int now = to == null ? edition.revision() : to;
    int old = from == null ? Math.max(1, now - 1) : from;
    var byNumber = revisions.stream().collect(Collectors.toMap(Revision::number, r -> r));
    if (!byNumber.containsKey(now) || !byNumber.containsKey(old)) throw Refusal.notFound();
    return Page.of(
        "work/history",
        new View(
            EditorViews.address(work, language),
            work.title(language),
            language.code(),
            language.tag(),
            lines(work, language, revisions),
            old,
            now,
            old == now ? null : Comparison.of(byNumber.get(old), byNumber.get(now), language)));
  }

  private List<Line> lines(Work work, Language language, List<Revision> revisions) {
    var seen =
        works.history(work.id(), language).stream()
            .collect(
                Collectors.toMap(
                    p -> p.revision().number(), Publication::version, (newer, _) -> newer));
    return revisions.stream()
        .map(
            r ->
                new Line(
                    r.number(),
                    r.by(),
                    r.at(),
                    r.words() + r.characters(),
                    seen.getOrDefault(r.number(), 0)))
        .toList();
  }

  /** Takes an earlier text up again: as an unsaved text made from the newest revision. */
  @POST
  public Response restore(
      @PathParam("id") UUID id, @PathParam("lang") String lang, @FormParam("revision") int number) {
    Doors.requireEditor(visitor);
    var language = EditorResource.language(lang);
    var edition = works.get(id).edition(language).orElseThrow(Refusal::notFound);
    var words = Words.of(works.revision(edition.id(), number));
    open.open(id, language, visitor.account().orElseThrow(), visitor.name())
        .keep(edition.revision(), words, clock.instant());
    return Page.seeOther("/desk/works/" + id + "/" + lang + "?said=restored");
  }
}
