package org.kvartal.people;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.kvartal.theme.Page;

/** Signing out: a question when someone comes by a link, done when the form is sent. */
@Path("/signout")
@Transactional
public class SignOutResource {

  /** Nothing beyond the question. */
  public record View() {}

  private final SignIn signIn;

  @Inject
  SignOutResource(SignIn signIn) {
    this.signIn = signIn;
  }

  @GET
  @Produces(Page.HTML)
  public Page ask() {
    return Page.of("people/signout", new View());
  }

  /** Whatever the browser had kept of us goes with it. */
  @POST
  public Response signOut(@Context HttpServletRequest request) {
    return Response.seeOther(URI.create("/signin?said=out"))
        .header("Set-Cookie", signIn.end(request))
        .header("Cache-Control", "private, no-store")
        .header("Clear-Site-Data", "\"cache\"")
        .build();
  }
}
