package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;
import org.kvartal.work.Works;

/** An article, and its reference to take along. */
@Path("/{lang:en|zh}/articles/{slug:[a-z0-9-]+}")
@Transactional
public class ArticleResource {

  private final Works works;
  private final ArticleViews views;
  private final Visitor visitor;

  @Inject
  ArticleResource(Works works, ArticleViews views, Visitor visitor) {
    this.works = works;
    this.views = views;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page article(@PathParam("slug") String slug) {
    return Page.shared("reading/article", views.of(shown(slug), visitor.language()));
  }

  @GET
  @Path("cite.{form:bib|ris|json}")
  public Response cite(@PathParam("slug") String slug, @PathParam("form") String form) {
    var citation = views.citation(shown(slug));
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

  private Shown shown(String slug) {
    return works
        .bySlug(slug)
        .flatMap(work -> views.find(work, visitor.language()))
        .orElseThrow(Refusal::notFound);
  }

  private static Response file(String text, String type, String name) {
    return Response.ok(text, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
