package org.kvartal.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Search for readers: the page, and what is offered while they type. */
@Path("/{lang:en|zh}/search")
public class SearchResource {

  /** Seconds after which to try again while the index is being made. */
  private static final int SOON = 10;

  private final IndexKeeper keeper;
  private final Visitor visitor;

  @Inject
  SearchResource(IndexKeeper keeper, Visitor visitor) {
    this.keeper = keeper;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Response results(@Context UriInfo address) {
    var asked = Asked.of(address.getQueryParameters());
    var results = keeper.search(asked.question(visitor.language()));
    var page = Page.of("search/results", ResultsView.of(asked, results, visitor.language()));
    if (!results.rebuilding()) return page.response();
    return Response.fromResponse(page.withStatus(503).response())
        .header("Retry-After", SOON)
        .build();
  }

  /** A piece of a page, for the script of the search field. */
  @GET
  @Path("suggest")
  @Produces(Page.HTML)
  public Page suggestions(@Context UriInfo address) {
    var asked = Asked.of(address.getQueryParameters()).wordsOnly();
    var reader = visitor.language();
    var suggestions = keeper.suggest(asked.words(), reader);
    return Page.of("search/suggestions", SuggestionsView.of(asked, suggestions, reader));
  }
}
