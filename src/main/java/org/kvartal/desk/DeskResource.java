package org.kvartal.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** The desk's front room, and the list of its keys. */
@Path("/desk")
@Transactional
public class DeskResource {

  /** A page without anything of its own. */
  public record Nothing() {}

  private final HomeViews views;
  private final Visitor visitor;

  @Inject
  DeskResource(HomeViews views, Visitor visitor) {
    this.views = views;
    this.visitor = visitor;
  }

  /** Whoever only contributes has a page of their own. */
  @GET
  @Produces(Page.HTML)
  public Response home() {
    if (!visitor.signedIn()) throw new Refusal(Refusal.Kind.SIGN_IN, "problem.sign-in");
    if (!visitor.has("editor", "managing", "administrator", "translator", "organizer"))
      return Page.seeOther("/my");
    return Page.of("desk/home", views.of(visitor)).response();
  }

  @GET
  @Path("keys")
  @Produces(Page.HTML)
  public Page keys() {
    return Page.of("desk/keys", new Nothing());
  }
}
