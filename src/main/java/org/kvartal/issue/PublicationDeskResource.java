package org.kvartal.issue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Lets an issue appear: now, at a time, or without what is not ready; and lends it out before. */
@Path("/desk/issues/{id:[0-9a-f-]{36}}")
@Transactional
public class PublicationDeskResource {

  /** A new private link; it is shown this once. */
  public record LinkView(String issue, String heading, String recipient, String url, int days) {}

  private final Issues issues;
  private final Inspection inspection;
  private final Press press;
  private final PreviewLinks links;
  private final IssueDeskViews views;
  private final Networks networks;
  private final Settings settings;
  private final Visitor visitor;

  @Inject
  PublicationDeskResource(
      Issues issues,
      Inspection inspection,
      Press press,
      PreviewLinks links,
      IssueDeskViews views,
      Networks networks,
      Settings settings,
      Visitor visitor) {
    this.issues = issues;
    this.inspection = inspection;
    this.press = press;
    this.links = links;
    this.views = views;
    this.networks = networks;
    this.settings = settings;
    this.visitor = visitor;
  }

  @POST
  @Path("publication")
  public Response publish(
      @PathParam("id") UUID id,
      @FormParam("deed") String deed,
      @FormParam("at") @Nullable String at) {
    IssueDesk.requireEditor(visitor);
    var issue = issues.hold(id);
    switch (deed) {
      case "now" -> press.publish(issue);
      case "without" -> {
        without(issue);
        press.publish(issue);
      }
      case "at" -> press.schedule(issue, moment(at, networks.get().zone()));
      case "not" -> press.unschedule(issue);
      default -> throw Refusal.notFound();
    }
    return IssueDeskResource.back(
        id,
        switch (deed) {
          case "at" -> "scheduled";
          case "not" -> "unscheduled";
          default -> "published";
        });
  }

  /** What is not ready leaves the issue and waits for the next one. */
  private void without(Issue issue) {
    if (issue.isPublished()) throw Refusal.conflict("issue.published-already");
    for (var row : inspection.of(issue).rows()) if (!row.isReady()) issue.remove(row.entry());
  }

  private static Instant moment(@Nullable String local, ZoneId zone) {
    try {
      return LocalDateTime.parse(local == null ? "" : local).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw Refusal.invalid(List.of(Violation.of("at", "issue.schedule.invalid")));
    }
  }

  @POST
  @Path("links")
  @Produces(Page.HTML)
  public Page lend(@PathParam("id") UUID id, @FormParam("recipient") @Nullable String recipient) {
    IssueDesk.requireEditor(visitor);
    var issue = issues.get(id);
    var who = recipient == null ? "" : recipient.strip();
    if (who.length() > 200)
      throw Refusal.invalid(List.of(Violation.of("recipient", "problem.too-long", 200)));
    var secret = links.make(id, who);
    return Page.of(
        "issue/desk-link",
        new LinkView(
            IssueDeskViews.address(issue),
            views.heading(issue, visitor.language()),
            who,
            settings.url() + "/l/issue/" + secret + "/" + visitor.language().code() + "/",
            (int) PreviewLink.LIFE.toDays()));
  }

  @POST
  @Path("links/{hash:[0-9a-f]{64}}/withdrawal")
  public Response withdraw(@PathParam("id") UUID id, @PathParam("hash") String hash) {
    IssueDesk.requireEditor(visitor);
    links.withdraw(id, hash);
    return IssueDeskResource.back(id, "link-withdrawn");
  }
}
