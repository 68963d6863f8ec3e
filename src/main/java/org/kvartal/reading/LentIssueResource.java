package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.kvartal.issue.Issue;
import org.kvartal.issue.Issues;
import org.kvartal.issue.PreviewLinks;
import org.kvartal.platform.Language;
import org.kvartal.platform.Visitor;

/** An issue as it will be published, for an outsider who was given a private link. */
@Path("/l/issue/{secret:[A-Za-z0-9_-]{20,64}}")
@Transactional
public class LentIssueResource {

  private final Issues issues;
  private final PreviewLinks links;
  private final Previews previews;
  private final Visitor visitor;

  @Inject
  LentIssueResource(Issues issues, PreviewLinks links, Previews previews, Visitor visitor) {
    this.issues = issues;
    this.links = links;
    this.previews = previews;
    this.visitor = visitor;
  }

  @GET
  @Path("{lang:en|zh}")
  public Response issue(@PathParam("secret") String secret, @PathParam("lang") String lang) {
    var issue = open(secret, lang);
    if (issue.isPublished()) return PreviewResource.published(issue, visitor.language());
    return PreviewResource.html(previews.issue(issue, visitor.language(), base(secret)));
  }

  @GET
  @Path("{lang:en|zh}/articles/{slug:[a-z0-9-]+}")
  public Response piece(
      @PathParam("secret") String secret,
      @PathParam("lang") String lang,
      @PathParam("slug") String slug) {
    var issue = open(secret, lang);
    return PreviewResource.html(previews.piece(issue, slug, visitor.language(), base(secret)));
  }

  @GET
  @Path("cover.{lang:en|zh}")
  public Response cover(@PathParam("secret") String secret, @PathParam("lang") String lang) {
    return PreviewResource.file(previews.cover(open(secret, lang), visitor.language()));
  }

  private Issue open(String secret, String lang) {
    Language.of(lang).ifPresent(visitor::speaks);
    return issues.get(links.open(secret));
  }

  private static String base(String secret) {
    return "/l/issue/" + secret;
  }
}
