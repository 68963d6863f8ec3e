package org.kvartal.people;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Where signed links arrive. */
@Path("/l/{token: [A-Za-z0-9_-]{20,100}}")
@Transactional
public class FollowResource {

  /** Nothing beyond the sentence. */
  public record Expired() {}

  private final SignedLinks links;
  private final Visits visits;
  private final Settings settings;
  private final Visitor visitor;

  @Inject
  FollowResource(SignedLinks links, Visits visits, Settings settings, Visitor visitor) {
    this.links = links;
    this.visits = visits;
    this.settings = settings;
    this.visitor = visitor;
  }

  /** Remembers in this visit that the link was followed, and goes on to its page. */
  @GET
  @Produces(Page.HTML)
  public Response follow(@PathParam("token") String token, @Context HttpServletRequest request) {
    var link = links.open(token).orElse(null);
    if (link == null) return Page.of("people/expired", new Expired()).withStatus(410).response();
    var cookie = SessionCookie.of(settings);
    var word = cookie.read(request);
    var visit = Optional.ofNullable(word).flatMap(visits::find);
    var response = Response.seeOther(URI.create(link.landing()));
    if (visit.isPresent()) {
      visit.get().follow(link);
      if (visit.get().account().isEmpty()) visit.get().speak(link.language());
    } else {
      var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
      var secret = visits.begin(null, link.language(), agent, Optional.empty());
      visits.find(secret.word()).orElseThrow().follow(link);
      response.header("Set-Cookie", cookie.keeping(secret));
    }
    visitor.speaks(link.language());
    return response
        .header("Cache-Control", "private, no-store")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
