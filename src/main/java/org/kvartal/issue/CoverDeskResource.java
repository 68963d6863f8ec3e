package org.kvartal.issue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;

/** The cover at the desk: as it would be now, on which ground, or a picture instead. */
@Path("/desk/issues/{id:[0-9a-f-]{36}}")
@Transactional
public class CoverDeskResource {

  private static final int CREDIT = 300;

  private final IssueDesk desk;
  private final Issues issues;
  private final Covers covers;
  private final CoverPictures pictures;
  private final Visitor visitor;

  @Inject
  CoverDeskResource(
      IssueDesk desk, Issues issues, Covers covers, CoverPictures pictures, Visitor visitor) {
    this.desk = desk;
    this.issues = issues;
    this.covers = covers;
    this.pictures = pictures;
    this.visitor = visitor;
  }

  @GET
  @Path("cover.{lang:en|zh}.{form:svg|png|jpg}")
  public Response cover(
      @PathParam("id") UUID id, @PathParam("lang") String lang, @PathParam("form") String form) {
    IssueDesk.requireEditor(visitor);
    var issue = issues.get(id);
    if (form.equals("jpg"))
      return own(pictures.of(id).orElseThrow(Refusal::notFound).jpeg(), "image/jpeg");
    var wanted = form.equals("svg") ? Covers.Form.SVG : Covers.Form.PNG;
    var cover = covers.of(issue, Language.of(lang).orElse(Language.EN));
    return own(covers.draw(cover, wanted), wanted.type());
  }

  private static Response own(byte[] bytes, String type) {
    return Response.ok(bytes, type).header("Cache-Control", "private, no-cache").build();
  }

  @POST
  @Path("cover/ground")
  public Response ground(@PathParam("id") UUID id, @FormParam("ground") @Nullable String ground) {
    IssueDesk.requireEditor(visitor);
    desk.change(id, issue -> issue.printOn(ground == null ? "" : ground));
    return IssueDeskResource.back(id, "cover");
  }

  @POST
  @Path("cover/picture")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response picture(@PathParam("id") UUID id, List<EntityPart> parts) {
    IssueDesk.requireEditor(visitor);
    var file = content(parts, "picture", CoverPictures.LARGEST + 1);
    if (file.length == 0) throw Refusal.invalid("issue.cover.none-sent");
    var credit = new String(content(parts, "credit", CREDIT * 4), StandardCharsets.UTF_8).strip();
    var kept = credit.length() > CREDIT ? credit.substring(0, CREDIT) : credit;
    desk.change(id, issue -> pictures.keep(issue, file, kept));
    return IssueDeskResource.back(id, "cover");
  }

  @POST
  @Path("cover/picture/removal")
  public Response drop(@PathParam("id") UUID id) {
    IssueDesk.requireEditor(visitor);
    desk.change(id, pictures::drop);
    return IssueDeskResource.back(id, "cover");
  }

  private static byte[] content(List<EntityPart> parts, String name, int most) {
    for (var part : parts) {
      if (!part.getName().equals(name)) continue;
      try (var content = part.getContent()) {
        return content.readNBytes(most);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new byte[0];
  }
}
