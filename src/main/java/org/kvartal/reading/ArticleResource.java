package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.kvartal.issue.Addresses;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;
import org.kvartal.work.Works;

/** An article, and its reference to take along. */
@Path("/{lang:en|zh}/articles/{slug:[a-z0-9-]+}")
@Transactional
public class ArticleResource {

  private final Works works;
  private final ArticleViews views;
  private final Addresses addresses;
  private final Settings settings;
  private final Visitor visitor;

  @Inject
  ArticleResource(
      Works works, ArticleViews views, Addresses addresses, Settings settings, Visitor visitor) {
    this.works = works;
    this.views = views;
    this.addresses = addresses;
    this.settings = settings;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Response article(@PathParam("slug") String slug) {
    var shown = find(slug);
    if (shown.isEmpty()) return moved(slug, "");
    return Page.shared("reading/article", views.of(shown.get(), visitor.language())).response();
  }

  @GET
  @Path("cite.{form:bib|ris|json}")
  public Response cite(@PathParam("slug") String slug, @PathParam("form") String form) {
    var shown = find(slug);
    if (shown.isEmpty()) return moved(slug, "/cite." + form);
    var citation = views.citation(shown.get());
    return switch (form) {
      case "bib" -> file(citation.bibtex(), "application/x-bibtex;charset=UTF-8", slug + ".bib");
      case "ris" ->
          file(citation.ris(), "application/x-research-info-systems;charset=UTF-8", slug + ".ris");
      default ->
          file(
              citation.csl(),
              "application/vnd.citationstyles.csl+json;charset=UTF-8",
              slug + ".json");
    };
  }

  private Optional<Shown> find(String slug) {
    return works.bySlug(slug).flatMap(work -> views.find(work, visitor.language()));
  }

  /** A former address leads on for good to where the piece is now. */
  private Response moved(String slug, String rest) {
    var now = addresses.now(slug).filter(s -> find(s).isPresent()).orElseThrow(Refusal::notFound);
    var place = "/" + visitor.language().code() + "/articles/" + now + rest;
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .location(URI.create(settings.url() + place))
        .build();
  }

  private static Response file(String text, String type, String name) {
    return Response.ok(text, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
