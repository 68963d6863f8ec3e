package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.kvartal.platform.Visitor;

/** The bare address leads to the home page in the language that the browser asks for. */
@Path("/")
public class FrontResource {

  private final Visitor visitor;

  @Inject
  FrontResource(Visitor visitor) {
    this.visitor = visitor;
  }

  @GET
  public Response front() {
    return Response.status(Response.Status.FOUND)
        .header("Location", "/" + visitor.language().code() + "/")
        .header("Vary", "Accept-Language")
        .header("Cache-Control", "private, max-age=0")
        .build();
  }
}
