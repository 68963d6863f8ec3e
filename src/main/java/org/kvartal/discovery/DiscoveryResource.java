package org.kvartal.discovery;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.kvartal.platform.Language;

/** The files that programs ask for: feeds, sitemap, robots, the description for browsers. */
@Path("/")
public class DiscoveryResource {

  private final Newest newest;
  private final Addresses addresses;
  private final Kept kept;

  @Inject
  DiscoveryResource(Newest newest, Addresses addresses, Kept kept) {
    this.newest = newest;
    this.addresses = addresses;
    this.kept = kept;
  }

  @GET
  @Path("{lang:en|zh}/feed.{form:atom|rss|json}")
  public Response feed(
      @PathParam("lang") String lang, @PathParam("form") String ending, @Context Request request) {
    var language = Language.of(lang).orElseThrow();
    var form = Feed.Form.valueOf(ending.toUpperCase(Locale.ROOT));
    var name = lang + "/feed." + ending;
    return answer(name, form.type, request, () -> newest.in(language).as(form));
  }

  @GET
  @Path("sitemap.xml")
  public Response sitemap(@Context Request request) {
    return answer("sitemap.xml", "application/xml", request, addresses::sitemap);
  }

  @GET
  @Path("robots.txt")
  public Response robots(@Context Request request) {
    return answer("robots.txt", "text/plain", request, addresses::robots);
  }

  /** How a browser searches here from its own search field (OpenSearch 1.1). */
  @GET
  @Path("{lang:en|zh}/opensearch.xml")
  public Response openSearch(@PathParam("lang") String lang, @Context Request request) {
    var language = Language.of(lang).orElseThrow();
    var type = "application/opensearchdescription+xml";
    return answer(lang + "/opensearch.xml", type, request, () -> addresses.openSearch(language));
  }

  /** With a strong tag of the bytes, so that whoever asks often is told “as before”. */
  private Response answer(String name, String type, Request request, Supplier<String> maker) {
    var bytes = kept.get(name, maker);
    var tag = new EntityTag(UUID.nameUUIDFromBytes(bytes).toString());
    var asBefore = request.evaluatePreconditions(tag);
    var answer = asBefore != null ? asBefore : Response.ok(bytes, type + ";charset=UTF-8");
    var control = new CacheControl();
    control.setNoCache(true);
    control.setNoTransform(false); // a proxy may compress
    return answer.tag(tag).cacheControl(control).build();
  }
}
