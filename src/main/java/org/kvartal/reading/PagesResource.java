package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** A page of the network, such as about or privacy. */
@Path("/{lang:en|zh}/pages/{slug:[a-z0-9-]+}")
@Transactional
public class PagesResource {

  private final PageViews views;
  private final Visitor visitor;

  @Inject
  PagesResource(PageViews views, Visitor visitor) {
    this.views = views;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page page(@PathParam("slug") String slug) {
    return Page.shared(
        "reading/page", views.of(slug, visitor.language()).orElseThrow(Refusal::notFound));
  }
}
