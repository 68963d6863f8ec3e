package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** The front page. */
@Path("/{lang:en|zh}")
@Transactional
public class HomeResource {

  private final HomeViews views;
  private final Visitor visitor;

  @Inject
  HomeResource(HomeViews views, Visitor visitor) {
    this.views = views;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page home() {
    return Page.shared("reading/home", views.of(visitor.language()));
  }
}
