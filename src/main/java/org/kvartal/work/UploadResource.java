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
import org.kvartal.platform.Language;
import org.kvartal.platform.Visitor;

/** Takes a picture that was pasted or dropped into a text. */
@Path("/desk/pictures/upload")
@Transactional
public class UploadResource {

  /** {@code markdown} is how the text shows it. */
  public record Uploaded(String id, String address, String markdown) {}

  private final Pictures pictures;
  private final Visitor visitor;

  @Inject
  UploadResource(Pictures pictures, Visitor visitor) {
    this.pictures = pictures;
    this.visitor = visitor;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  public Uploaded upload(List<EntityPart> parts) {
    Doors.requireEditor(visitor);
    var form = EditorResource.form(parts);
    var picture = pictures.take(form.file(), form.fileName(), visitor.name());
    var language = Language.of(form.field("language")).orElse(Language.EN);
    if (!form.field("alt").isBlank()) picture.describeIfSilent(language, form.field("alt"));
    return new Uploaded(picture.id().toString(), picture.address(), form.mark(picture));
  }
}
