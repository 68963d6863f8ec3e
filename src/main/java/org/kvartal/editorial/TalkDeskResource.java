package org.kvartal.editorial;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** What editors say to each other and to the author about a submission, and who is to do what. */
@Path("/desk/submissions/{id:[0-9a-f-]{36}}")
@Transactional
public class TalkDeskResource {

  /** An author has a week for a question (decision of the editors). */
  private static final Duration ANSWER = Duration.ofDays(7);

  private static final int LONGEST = 8000;

  @Inject private Submissions submissions;
  @Inject private Correspondence post;
  @Inject private Networks networks;
  @Inject private Visitor visitor;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Seen by editors only. */
  @POST
  @Path("/notes")
  public Response note(
      @PathParam("id") UUID id, @FormParam("text") @DefaultValue("") String typed) {
    var submission = open(id);
    submissions.add(Message.inside(submission.id(), visitor.name(), text(typed), clock.instant()));
    return Page.seeOther("/desk/submissions/" + id + "?tab=talk&said=noted");
  }

  /** The question goes by letter; until it is answered it is the author's turn. */
  @POST
  @Path("/questions")
  public Response ask(@PathParam("id") UUID id, @FormParam("text") @DefaultValue("") String typed) {
    var submission = open(id);
    var text = text(typed);
    var now = clock.instant();
    submission.passTo(Turn.AUTHOR, now.plus(ANSWER), "question", visitor.name(), now);
    submissions.add(Message.toAuthor(id, visitor.name(), text, now));
    post.question(submission, text, visitor.name());
    trail.record("question", "submission", id, submission.title());
    return Page.seeOther("/desk/submissions/" + id + "?tab=talk&said=asked");
  }

  @POST
  @Path("/tasks")
  public Response task(
      @PathParam("id") UUID id,
      @FormParam("what") @DefaultValue("") String what,
      @FormParam("who") @DefaultValue("") String who,
      @FormParam("due") @DefaultValue("") String due) {
    open(id);
    var day = Checks.date(due);
    if (what.isBlank() || what.length() > 300 || !EmailAddress.isValid(who) || day.isEmpty())
      throw Refusal.invalid("editorial.desk.task-wrong");
    var at = day.get().atTime(LocalTime.of(18, 0)).atZone(networks.get().zone()).toInstant();
    submissions.add(new Task(id, what, new EmailAddress(who), at, clock.instant()));
    return Page.seeOther("/desk/submissions/" + id + "?said=task");
  }

  @POST
  @Path("/tasks/{task:[0-9a-f-]{36}}/done")
  public Response finish(@PathParam("id") UUID id, @PathParam("task") UUID task) {
    open(id);
    var found = submissions.task(task);
    if (!found.submission().equals(java.util.Optional.of(id))) throw Refusal.notFound();
    found.finish(clock.instant());
    return Page.seeOther("/desk/submissions/" + id + "?said=task-done");
  }

  private Submission open(UUID id) {
    visitor.require("editor", "managing", "administrator");
    return submissions.get(id);
  }

  private static String text(String typed) {
    var text = typed.replace("\r\n", "\n").strip();
    if (text.isEmpty()) throw Refusal.invalid("editorial.desk.message-empty");
    if (text.length() > LONGEST) throw Refusal.invalid("problem.too-long", LONGEST);
    return text;
  }
}
