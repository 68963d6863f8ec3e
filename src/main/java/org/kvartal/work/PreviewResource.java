package org.kvartal.work;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.text.Manuscript;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/** A text as readers would see it, and what is pasted from other programs as clean Markdown. */
@Path("/desk")
@Transactional
public class PreviewResource {

  /** {@code notices} say what was not taken along, and what was found in it. */
  public record Pasted(String title, String markdown, List<String> notices) {}

  private final Proofs proofs;
  private final Messages messages;
  private final Visitor visitor;

  @Inject
  PreviewResource(Proofs proofs, Messages messages, Visitor visitor) {
    this.proofs = proofs;
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
    return proofs.of(form.words(), form.field("kind"), language);
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
        Stream.concat(pasted.notCarriedOver().stream(), pasted.findings().stream())
            .map(n -> messages.text(visitor.language(), n.messageKey(), n.arguments().toArray()))
            .toList());
  }
}
