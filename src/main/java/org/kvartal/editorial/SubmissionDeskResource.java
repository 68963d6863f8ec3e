package org.kvartal.editorial;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** One submission at the desk: read, taken up, decided with its letter, taken back. */
@Path("/desk/submissions/{id:[0-9a-f-]{36}}")
@Transactional
public class SubmissionDeskResource {

  static final Set<String> SAYINGS =
      Set.of("decided", "undone", "taken-up", "noted", "asked", "let-in", "task", "task-done");

  @Inject private Submissions submissions;
  @Inject private SubmissionDeskViews views;
  @Inject private Decisions decisions;
  @Inject private Files files;
  @Inject private Visitor visitor;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  @GET
  @Produces(Page.HTML)
  public Page page(
      @PathParam("id") UUID id,
      @QueryParam("tab") @DefaultValue("") String tab,
      @QueryParam("decide") @DefaultValue("") String decide,
      @QueryParam("said") @DefaultValue("") String said) {
    visitor.require("editor", "managing", "administrator");
    var known = SAYINGS.contains(said) ? said : "";
    return Page.of(
        "editorial/desk-submission",
        views.of(submissions.get(id), new SubmissionDeskViews.Asked(tab, decide, known, "", "")));
  }

  @POST
  @Path("/reading")
  public Response takeUp(@PathParam("id") UUID id) {
    var submission = open(id);
    submission.takeUp(visitor.name(), clock.instant());
    trail.record("taken-up", "submission", id, submission.title());
    return said(id, "taken-up");
  }

  /** The letter is exactly what stands in the field; it goes in the transaction of the deed. */
  @POST
  @Path("/decision")
  @Produces(Page.HTML)
  public Response decide(
      @PathParam("id") UUID id,
      @FormParam("decision") @DefaultValue("") String code,
      @FormParam("letter") @DefaultValue("") String typed) {
    var submission = open(id);
    var decision =
        Decision.of(code).orElseThrow(() -> Refusal.invalid("editorial.check.decision", code));
    var letter = typed.replace("\r\n", "\n").strip();
    if (letter.isEmpty() && submission.email().isPresent() && submission.stage().awaitsDecision())
      return Page.of(
              "editorial/desk-submission",
              views.of(
                  submission,
                  new SubmissionDeskViews.Asked(
                      "", code, "", "editorial.desk.letter-empty", typed)))
          .withStatus(422)
          .response();
    decisions.decide(submission, decision, letter, Decisions.GRACE);
    return said(id, "decided");
  }

  @POST
  @Path("/undo")
  public Response undo(@PathParam("id") UUID id) {
    var submission = open(id);
    if (!SubmissionDeskViews.mayUndo(submission)) throw Refusal.conflict("editorial.undo.nothing");
    decisions.undo(submission);
    return said(id, "undone");
  }

  /** Lets the author send it after the deadline. */
  @POST
  @Path("/admission")
  public Response letIn(@PathParam("id") UUID id) {
    var submission = open(id);
    if (submission.stage() != Stage.DRAFT)
      throw Refusal.conflict("editorial.submission.already-sent");
    submission.letIn(visitor.name(), clock.instant());
    trail.record("let-in", "submission", id, submission.title());
    return said(id, "let-in");
  }

  /** As it came, never shown but stored by the browser. */
  @GET
  @Path("/files/{hash:[0-9a-f]{64}}")
  @Produces("application/octet-stream")
  public Response file(@PathParam("id") UUID id, @PathParam("hash") String hash) {
    var file =
        open(id).files().stream()
            .filter(f -> f.hash().equals(hash))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(files.content(hash))
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private Submission open(UUID id) {
    visitor.require("editor", "managing", "administrator");
    return submissions.get(id);
  }

  private static Response said(UUID id, String word) {
    return Page.seeOther("/desk/submissions/" + id + "?said=" + word);
  }
}
