package org.kvartal.issue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;
import org.kvartal.work.Publication;
import org.kvartal.work.Publications;

/** What is public, and how it is corrected, taken back or moved to another address. */
@Path("/api/v1/publications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class PublicationsApiResource {

  /** What readers are told, in one or both languages. */
  public static class Told {
    public ContentsForm.@Nullable Words note;
  }

  /** The last part of an address. */
  public static class Address {
    public @Nullable String slug;
  }

  public record View(
      IssueJson.Version publication, String work, String title, IssueJson.Text note) {
    static View of(Publication p, String base) {
      return new View(
          IssueJson.version(p, p.work(), base),
          p.work().id().toString(),
          p.revision().title(),
          IssueJson.Text.of(p.note()));
    }
  }

  private final Publications publications;
  private final Corrections corrections;
  private final Settings settings;
  private final Visitor visitor;

  @Inject
  PublicationsApiResource(
      Publications publications, Corrections corrections, Settings settings, Visitor visitor) {
    this.publications = publications;
    this.corrections = corrections;
    this.settings = settings;
    this.visitor = visitor;
  }

  @GET
  public View get(@PathParam("id") UUID id) {
    return View.of(publications.get(id), settings.url().toString());
  }

  /** The newest saved text becomes the next version, with a dated note. */
  @POST
  @Path("corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response correct(@PathParam("id") UUID id, Told told) {
    IssueDesk.requireEditor(visitor);
    var corrected = corrections.correct(id, note(told));
    return Response.created(URI.create(settings.url() + "/api/v1/publications/" + corrected.id()))
        .entity(View.of(corrected, settings.url().toString()))
        .build();
  }

  /** Takes the piece back in both languages; the notice stays at its address. */
  @POST
  @Path("retraction")
  @Consumes(MediaType.APPLICATION_JSON)
  public View retract(@PathParam("id") UUID id, Told told) {
    IssueDesk.requireEditor(visitor);
    var publication = publications.get(id);
    corrections.retract(publication.work(), note(told));
    return View.of(publication, settings.url().toString());
  }

  /** Another address; the former one answers 301. */
  @POST
  @Path("address")
  @Consumes(MediaType.APPLICATION_JSON)
  public View move(@PathParam("id") UUID id, Address address) {
    IssueDesk.requireEditor(visitor);
    var publication = publications.get(id);
    corrections.readdress(publication.work(), address.slug == null ? "" : address.slug.strip());
    return View.of(publication, settings.url().toString());
  }

  private static Bilingual note(Told told) {
    return ContentsForm.Words.of(told.note);
  }
}
