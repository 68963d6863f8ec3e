package org.kvartal.editorial;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Form;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/**
 * The contributor's page: where the text stands, whose turn it is, what comes next; a new version,
 * an answer, the way back.
 */
@Path("/my/submissions/{id}")
@Transactional
public class MySubmissionResource {

  @Inject private Contributors contributors;
  @Inject private Submissions submissions;
  @Inject private Intake intake;
  @Inject private Correspondence post;
  @Inject private Throttle throttle;
  @Inject private AuditTrail trail;
  @Inject private Messages messages;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  @GET
  @Produces(Page.HTML)
  public Response page(
      @PathParam("id") UUID id, @QueryParam("said") @DefaultValue("") String said) {
    var submission = contributors.open(id);
    if (submission.stage() == Stage.DRAFT)
      return Page.seeOther(
          "/%s/calls/%s/submit?draft=at-%s"
              .formatted(visitor.language().code(), submission.call().slug(), id));
    return page(submission, said, "").response();
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(Page.HTML)
  public Response act(@PathParam("id") UUID id, List<EntityPart> parts) {
    throttle.pass();
    var submission = contributors.open(id);
    var form = Form.of(parts, Files.LARGEST);
    var deed = form.text("do");
    try {
      act(submission, deed, form);
    } catch (Refusal refusal) { // told on the page; what was typed is kept in the form
      var sentence =
          messages.text(visitor.language(), refusal.messageKey(), refusal.arguments().toArray());
      return page(submission, sentence, form.text("text")).withStatus(422).response();
    }
    return Page.seeOther("/my/submissions/" + id + "?said=" + deed);
  }

  private void act(Submission submission, String deed, Form form) {
    switch (deed) {
      case "version" -> intake.renew(submission, uploads(form), form.text("bio"));
      case "message" -> contributors.say(submission, form.text("text"));
      case "withdraw" -> {
        submission.withdraw("", form.text("text"), clock.instant());
        post.withdrawn(submission);
      }
      default -> throw Refusal.notFound();
    }
    trail.record(deed, "submission", submission.id(), submission.title());
  }

  private static List<Upload> uploads(Form form) {
    return form.files().stream().map(SubmitResource::upload).toList();
  }

  private Page page(Submission submission, String said, String typed) {
    return Page.of(
        "editorial/mine",
        MineView.of(
            submission,
            submissions.messages(submission.id()),
            said,
            typed,
            visitor.language(),
            messages));
  }
}
