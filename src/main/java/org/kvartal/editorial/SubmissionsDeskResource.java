package org.kvartal.editorial;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** What has come in: as a table or a board, filtered by its address. */
@Path("/desk/submissions")
@Transactional
public class SubmissionsDeskResource {

  @Inject private Submissions submissions;
  @Inject private SubmissionsDeskViews views;
  @Inject private Visitor visitor;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @GET
  @Produces(Page.HTML)
  public Page list(
      @QueryParam("show") @DefaultValue("all") String show,
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("language") @DefaultValue("") String lang,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("view") @DefaultValue("") String view,
      @QueryParam("said") @DefaultValue("") String said) {
    visitor.require("editor", "managing", "administrator");
    var asked = new SubmissionsDeskViews.Asked(show, kind, lang, q, view);
    return Page.of(
        "editorial/desk-submissions",
        views.of(
            asked,
            visitor.language(),
            said.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(said)) : Optional.empty()));
  }

  /** All that are chosen and may be taken up are; the others stay as they are. */
  @POST
  @Path("/reading")
  public Response takeUp(@FormParam("id") List<UUID> ids) {
    visitor.require("editor", "managing", "administrator");
    int done = 0;
    for (var id : ids.stream().distinct().limit(200).toList()) {
      var submission = submissions.get(id);
      if (submission.stage() != Stage.SUBMITTED) continue;
      submission.takeUp(visitor.name(), clock.instant());
      trail.record("taken-up", "submission", id, submission.title());
      done++;
    }
    return Page.seeOther("/desk/submissions?said=" + done);
  }
}
