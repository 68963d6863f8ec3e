package org.kvartal.work;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** The library of pictures at the desk: descriptions, credits, licences, where each is used. */
@Path("/desk/pictures")
@Transactional
public class PicturesDeskResource {

  private static final int PAGE = 24;

  public record Card(
      String href, String src, String name, int width, int height, String alt, String missing) {}

  public record Shelf(List<Card> cards, String words, boolean missing, int earlier, int later) {}

  public record Use(String href, String title) {}

  public record View(
      String href,
      String src,
      String file,
      String name,
      int width,
      int height,
      long kilobytes,
      Bilingual alt,
      String credit,
      String licence,
      String addedBy,
      Instant addedAt,
      List<Use> uses,
      boolean saved) {}

  private final Pictures pictures;
  private final ChangeLog changes;
  private final Visitor visitor;

  @Inject
  PicturesDeskResource(Pictures pictures, ChangeLog changes, Visitor visitor) {
    this.pictures = pictures;
    this.changes = changes;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page shelf(
      @QueryParam("q") @DefaultValue("") String words,
      @QueryParam("missing") @DefaultValue("") String missing,
      @QueryParam("page") @DefaultValue("1") int number) {
    Doors.requireEditor(visitor);
    int page = Math.clamp(number, 1, 10_000);
    boolean silent = !missing.isEmpty();
    var found = pictures.library(words, silent, (page - 1) * PAGE, PAGE + 1);
    return Page.of(
        "work/pictures",
        new Shelf(
            found.stream().limit(PAGE).map(this::card).toList(),
            words,
            silent,
            page - 1,
            found.size() > PAGE ? page + 1 : 0));
  }

  private Card card(Picture picture) {
    var alt = picture.alt();
    var missing =
        alt.isBlank() ? "both" : alt.en().isEmpty() ? "en" : alt.zh().isEmpty() ? "zh" : "";
    return new Card(
        "/desk/pictures/" + picture.id(),
        picture.address(400),
        picture.name(),
        picture.width(),
        picture.height(),
        alt.in(visitor.language()),
        missing);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(List<EntityPart> parts) {
    Doors.requireEditor(visitor);
    var form = EditorResource.form(parts);
    var picture = pictures.take(form.file(), form.fileName(), visitor.name());
    return Page.seeOther("/desk/pictures/" + picture.id());
  }

  @GET
  @Path("{id:[0-9a-f-]{36}}")
  @Produces(Page.HTML)
  public Page picture(@PathParam("id") UUID id, @QueryParam("said") @Nullable String said) {
    Doors.requireEditor(visitor);
    var picture = pictures.get(id);
    return Page.of(
        "work/picture",
        new View(
            "/desk/pictures/" + id,
            picture.address(800),
            picture.address(),
            picture.name(),
            picture.width(),
            picture.height(),
            picture.size() / 1000,
            picture.alt(),
            picture.credit(),
            picture.licence(),
            picture.addedBy(),
            picture.addedAt(),
            pictures.users(picture).stream()
                .map(w -> new Use("/desk/works/" + w.id(), w.title(visitor.language())))
                .toList(),
            "saved".equals(said)));
  }

  @POST
  @Path("{id:[0-9a-f-]{36}}")
  public Response describe(
      @PathParam("id") UUID id,
      @FormParam("alt_en") @DefaultValue("") String en,
      @FormParam("alt_zh") @DefaultValue("") String zh,
      @FormParam("credit") @DefaultValue("") String credit,
      @FormParam("licence") @DefaultValue("") String licence) {
    Doors.requireEditor(visitor);
    fits("alt_en", en, 1000);
    fits("alt_zh", zh, 1000);
    fits("credit", credit, 300);
    fits("licence", licence, 100);
    pictures.get(id).describe(Bilingual.of(en, zh), credit, licence);
    changes.record("picture", id, null);
    return Page.seeOther("/desk/pictures/" + id + "?said=saved");
  }

  private static void fits(String field, String text, int most) {
    if (text.strip().length() > most)
      throw Refusal.invalid(List.of(Violation.of(field, "problem.too-long", most)));
  }
}
