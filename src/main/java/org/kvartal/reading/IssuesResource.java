package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.kvartal.issue.IssueNumber;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** The archive by year, and an issue with its contents. */
@Path("/{lang:en|zh}/issues")
@Transactional
public class IssuesResource {

  private final IssuePages pages;
  private final Visitor visitor;

  @Inject
  IssuesResource(IssuePages pages, Visitor visitor) {
    this.pages = pages;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page archive() {
    return Page.shared("reading/issues", pages.archive(visitor.language()));
  }

  @GET
  @Path("{number:\\d{4}-\\d{1,2}}")
  @Produces(Page.HTML)
  public Page issue(@PathParam("number") String number) {
    return Page.shared(
        "reading/issue",
        pages.find(IssueNumber.of(number), visitor.language()).orElseThrow(Refusal::notFound));
  }
}
