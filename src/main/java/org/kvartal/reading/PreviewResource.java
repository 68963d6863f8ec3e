package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.kvartal.issue.Issue;
import org.kvartal.issue.Issues;
import org.kvartal.platform.Language;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** An issue as it will be published, for its editors. */
@Path("/desk/issues/{id:[0-9a-f-]{36}}/preview")
@Transactional
public class PreviewResource {

  private final Issues issues;
  private final Previews previews;
  private final Visitor visitor;

  @Inject
  PreviewResource(Issues issues, Previews previews, Visitor visitor) {
    this.issues = issues;
    this.previews = previews;
    this.visitor = visitor;
  }

  @GET
  @Path("{lang:en|zh}")
  public Response issue(@PathParam("id") UUID id, @PathParam("lang") String lang) {
    var issue = open(id, lang);
    if (issue.isPublished()) return published(issue, visitor.language());
    return html(previews.issue(issue, visitor.language(), base(id)));
  }

  @GET
  @Path("{lang:en|zh}/articles/{slug:[a-z0-9-]+}")
  public Response piece(
      @PathParam("id") UUID id, @PathParam("lang") String lang, @PathParam("slug") String slug) {
    var issue = open(id, lang);
    return html(previews.piece(issue, slug, visitor.language(), base(id)));
  }

  @GET
  @Path("cover.{lang:en|zh}")
  public Response cover(@PathParam("id") UUID id, @PathParam("lang") String lang) {
    return file(previews.cover(open(id, lang), visitor.language()));
  }

  private Issue open(UUID id, String lang) {
    visitor.require("editor", "managing", "administrator");
    Language.of(lang).ifPresent(visitor::speaks);
    return issues.get(id);
  }

  private static String base(UUID id) {
    return "/desk/issues/" + id + "/preview";
  }

  /** Once it is public there is nothing to preview any more. */
  static Response published(Issue issue, Language language) {
    return Page.seeOther(IssueViews.address(issue.number(), language));
  }

  static Response html(String html) {
    return Response.ok(html, Page.HTML)
        .header("Cache-Control", "private, no-store")
        .header("X-Robots-Tag", "noindex")
        .build();
  }

  static Response file(Previews.Picture picture) {
    return Response.ok(picture.bytes(), picture.type())
        .header("Cache-Control", "private, no-cache")
        .build();
  }
}
