package org.kvartal.work;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.text.Manuscript;
import org.kvartal.text.Markdown;
import org.kvartal.text.Options;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/** A text as readers would see it, and what is pasted from other programs as clean Markdown. */
@Path("/desk")
@Transactional
public class PreviewResource {

  /** {@code text} is drawn by the same renderer, with the same options, as the published page. */
  public record View(String tag, String kind, String title, String standfirst, SafeHtml text) {}

  /** {@code notices} say what was not taken along. */
  public record Pasted(String title, String markdown, List<String> notices) {}

  private final Works works;
  private final OpenTexts open;
  private final Pictures pictures;
  private final Messages messages;
  private final Visitor visitor;

  @Inject
  PreviewResource(
      Works works, OpenTexts open, Pictures pictures, Messages messages, Visitor visitor) {
    this.works = works;
    this.open = open;
    this.pictures = pictures;
    this.messages = messages;
    this.visitor = visitor;
  }

  @POST
  @Path("preview")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(Page.HTML)
  public Page preview(List<EntityPart> parts) {
    Doors.requireEditor(visitor);
    var form = EditorResource.form(parts);
    var language = Language.of(form.field("language")).orElseThrow(Refusal::notFound);
    return page(form.words(), form.field("kind"), language);
  }

  /** What lies unsaved, else the newest revision. */
  @GET
  @Path("works/{id:[0-9a-f-]{36}}/{lang:en|zh}/preview")
  @Produces(Page.HTML)
  public Page preview(@PathParam("id") UUID id, @PathParam("lang") String lang) {
    Doors.requireEditor(visitor);
    var work = works.get(id);
    var language = EditorResource.language(lang);
    var words =
        open.unsaved(id, language, visitor.account().orElseThrow())
            .map(OpenText::words)
            .or(() -> work.edition(language).flatMap(works::newest).map(Words::of))
            .orElseThrow(Refusal::notFound);
    return page(words, work.kind().code(), language);
  }

  private Page page(Words words, String kind, Language language) {
    var tidied = words.tidied();
    var known = messages.has(visitor.language(), "reading.kind." + kind);
    return Page.of(
        "work/preview",
        new View(
            language.tag(),
            known ? messages.text(visitor.language(), "reading.kind." + kind) : "",
            tidied.title(),
            tidied.standfirst(),
            drawn(tidied.markdown(), language)));
  }

  private SafeHtml drawn(String markdown, Language language) {
    return Markdown.render(
        markdown, language, Options.PAGE.withImages(pictures.in(markdown, language)));
  }

  /** HTML of the clipboard, as Word, WPS, mail programs and browsers put it there. */
  @POST
  @Path("paste")
  @Consumes({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
  @Produces(MediaType.APPLICATION_JSON)
  public Pasted paste(String html) {
    Doors.requireEditor(visitor);
    var pasted = Manuscript.fromHtml(html);
    return new Pasted(
        pasted.title().orElse(""),
        pasted.markdown(),
        pasted.notCarriedOver().stream()
            .map(n -> messages.text(visitor.language(), n.messageKey(), n.arguments().toArray()))
            .toList());
  }
}
