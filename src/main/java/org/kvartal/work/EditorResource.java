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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** A text being written at the desk. Whatever is typed is kept before anything else is done. */
@Path("/desk/works/{id:[0-9a-f-]{36}}/{lang:en|zh}")
@Transactional
public class EditorResource {

  private static final Set<String> SAYINGS =
      Set.of("saved", "kept", "discarded", "picture", "preview", "restored");

  /** What the script of the page is told each time it keeps the text. */
  public record Kept(int newest, String newestBy, List<String> others, int count) {}

  private final Works works;
  private final Writing writing;
  private final OpenTexts open;
  private final Pictures pictures;
  private final EditorViews views;
  private final Proofs proofs;
  private final AuditTrail audit;
  private final Clock clock;
  private final Visitor visitor;

  @Inject
  EditorResource(
      Works works,
      Writing writing,
      OpenTexts open,
      Pictures pictures,
      EditorViews views,
      Proofs proofs,
      AuditTrail audit,
      Clock clock,
      Visitor visitor) {
    this.works = works;
    this.writing = writing;
    this.open = open;
    this.pictures = pictures;
    this.views = views;
    this.proofs = proofs;
    this.audit = audit;
    this.clock = clock;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page page(
      @PathParam("id") UUID id,
      @PathParam("lang") String lang,
      @QueryParam("said") @Nullable String said) {
    Doors.requireEditor(visitor);
    var work = works.get(id);
    var language = language(lang);
    var kept = open.unsaved(id, language, account()).orElse(null);
    var newest = work.edition(language).flatMap(works::newest);
    int base = kept != null ? kept.base() : newest.map(Revision::number).orElse(0);
    var words = kept != null ? kept.words() : newest.map(Words::of).orElse(Words.NONE);
    var known = said != null && SAYINGS.contains(said) ? said : "";
    return Page.of("work/editor", views.of(work, language, base, words, kept, List.of(), known));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(Page.HTML)
  public Response act(
      @PathParam("id") UUID id, @PathParam("lang") String lang, List<EntityPart> parts) {
    Doors.requireEditor(visitor);
    var form = form(parts);
    var language = language(lang);
    return switch (form.field("deed")) {
      case "discard" -> discard(id, language);
      case "picture" -> picture(id, language, form);
      case "preview" -> kept(id, language, form, form.words(), "preview");
      case "keep" -> kept(id, language, form, form.words(), "kept");
      default -> save(id, language, form);
    };
  }

  private Response save(UUID id, Language language, EditorForm form) {
    var work = works.hold(id);
    int newest = work.edition(language).map(Edition::revision).orElse(0);
    if (newest != form.revision()) {
      keep(id, language, form, form.words());
      return Page.of("work/conflict", views.conflict(work, language, form.revision(), form.words()))
          .withStatus(409)
          .response();
    }
    try {
      var revision = writing.save(id, language, newest, form.words(), visitor.name());
      open.of(id, language, account()).ifPresent(o -> o.putAway(clock.instant()));
      audit.record("saved", "work", id, language.code() + " revision " + revision.number());
      return back(work, language, "saved");
    } catch (Refusal refusal) { // shown beside the fields, with everything that was typed
      return refused(work, language, form, refusal);
    }
  }

  private Response refused(Work work, Language language, EditorForm form, Refusal refusal) {
    var kept = keep(work.id(), language, form, form.words());
    var view =
        views.of(work, language, form.revision(), form.words(), kept, views.errors(refusal), "");
    return Page.of("work/editor", view).withStatus(refusal.kind().status()).response();
  }

  private Response discard(UUID id, Language language) {
    open.of(id, language, account()).ifPresent(o -> o.putAway(clock.instant()));
    return back(works.get(id), language, "discarded");
  }

  private Response picture(UUID id, Language language, EditorForm form) {
    try {
      var picture = pictures.take(form.file(), form.fileName(), visitor.name());
      if (!form.field("alt").isBlank()) picture.describeIfSilent(language, form.field("alt"));
      return kept(id, language, form, form.words(picture), "picture");
    } catch (Refusal refusal) { // shown above the text, which is kept
      return refused(works.get(id), language, form, refusal);
    }
  }

  private Response kept(UUID id, Language language, EditorForm form, Words words, String said) {
    keep(id, language, form, words);
    return back(works.get(id), language, said);
  }

  private OpenText keep(UUID id, Language language, EditorForm form, Words words) {
    works.get(id);
    var text = open.open(id, language, account(), visitor.name());
    text.keep(form.revision(), words, clock.instant());
    return text;
  }

  /** Keeps what was typed ({@code typed=yes}), or only says that the text is open. */
  @POST
  @Path("draft")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  public Kept draft(
      @PathParam("id") UUID id, @PathParam("lang") String lang, List<EntityPart> parts) {
    Doors.requireEditor(visitor);
    var form = form(parts);
    var language = language(lang);
    var work = works.get(id);
    if (form.field("typed").equals("yes")) keep(id, language, form, form.words());
    else open.open(id, language, account(), visitor.name()).seen(clock.instant());
    var newest = work.edition(language).flatMap(works::newest);
    return new Kept(
        newest.map(Revision::number).orElse(0),
        newest.map(Revision::by).orElse(""),
        views.others(work, language),
        EditorViews.count(form.field("markdown"), language).count());
  }

  /** What others have saved since, beside what lies here unsaved. */
  @GET
  @Path("conflict")
  @Produces(Page.HTML)
  public Response conflict(@PathParam("id") UUID id, @PathParam("lang") String lang) {
    Doors.requireEditor(visitor);
    var language = language(lang);
    var work = works.get(id);
    var mine = open.unsaved(id, language, account());
    int newest = work.edition(language).map(Edition::revision).orElse(0);
    if (mine.isEmpty() || mine.get().base() == newest) return back(work, language, "");
    return Page.of(
            "work/conflict", views.conflict(work, language, mine.get().base(), mine.get().words()))
        .response();
  }

  /** As readers would see it: what lies unsaved, else the newest revision. */
  @GET
  @Path("preview")
  @Produces(Page.HTML)
  public Page preview(@PathParam("id") UUID id, @PathParam("lang") String lang) {
    Doors.requireEditor(visitor);
    var language = language(lang);
    var work = works.get(id);
    var words =
        open.unsaved(id, language, account())
            .map(OpenText::words)
            .or(() -> work.edition(language).flatMap(works::newest).map(Words::of))
            .orElseThrow(Refusal::notFound);
    return proofs.of(words, work.kind().code(), language);
  }

  private UUID account() {
    return visitor.account().orElseThrow();
  }

  private static Response back(Work work, Language language, String said) {
    return Page.seeOther(
        EditorViews.address(work, language) + (said.isEmpty() ? "" : "?said=" + said));
  }

  static Language language(String code) {
    return Language.of(code).orElseThrow(Refusal::notFound);
  }

  /** Bytes of one field: a text of 256 kB in the longest form UTF-8 has for it. */
  private static final int MOST = 1_100_000;

  static EditorForm form(List<EntityPart> parts) {
    var fields = new HashMap<String, String>();
    var file = new byte[0];
    var name = "";
    for (var part : parts) {
      if (part.getName().equals("picture")) {
        file = bytes(part, Pictures.LARGEST + 1);
        name = part.getFileName().orElse("");
      } else {
        var bytes = bytes(part, MOST + 1);
        if (bytes.length > MOST) throw new Refusal(Refusal.Kind.TOO_LARGE, "text.too-long", 256);
        fields.put(part.getName(), new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
      }
    }
    return new EditorForm(Map.copyOf(fields), file, name);
  }

  private static byte[] bytes(EntityPart part, int most) {
    try (var content = part.getContent()) {
      return content.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
