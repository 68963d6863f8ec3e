package org.kvartal.issue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Moves a piece within its issue: by its arrows, by keyboard, or where it was dropped. */
@Path("/desk/issues/{id:[0-9a-f-]{36}}/entries/{entry:[0-9a-f-]{36}}")
@Transactional
public class PlaceDeskResource {

  /** The order as it is now, told to the script that moved something. */
  public record Standing(long version, List<String> entries) {}

  private final IssueDesk desk;
  private final Issues issues;
  private final Visitor visitor;

  @Inject
  PlaceDeskResource(IssueDesk desk, Issues issues, Visitor visitor) {
    this.desk = desk;
    this.issues = issues;
    this.visitor = visitor;
  }

  /** One place up or down, by a plain button. */
  @POST
  @Path("nudge")
  public Response nudge(
      @PathParam("id") UUID id, @PathParam("entry") UUID entry, @FormParam("to") String to) {
    IssueDesk.requireEditor(visitor);
    desk.change(id, issue -> issue.nudge(entry, "down".equals(to)));
    return Page.seeOther("/desk/issues/" + id + "?said=moved#entry-" + entry);
  }

  /** Where an entry was dropped, or moved to by keyboard. Answers the order that holds now. */
  @POST
  @Path("place")
  @Produces(MediaType.APPLICATION_JSON)
  public Standing place(
      @PathParam("id") UUID id,
      @PathParam("entry") UUID entry,
      @FormParam("section") String section,
      @FormParam("after") @Nullable String after) {
    IssueDesk.requireEditor(visitor);
    var behind = after == null || after.isBlank() ? null : UUID.fromString(after);
    desk.change(
        id,
        issue -> {
          if (!issue.sections().contains(section)) throw IssueDeskResource.unknownSection();
          issue.place(entry, section, behind);
        });
    issues.flush();
    var issue = issues.get(id);
    return new Standing(
        issue.version(), issue.entries().stream().map(e -> e.id().toString()).toList());
  }
}
