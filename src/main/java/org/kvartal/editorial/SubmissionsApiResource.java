package org.kvartal.editorial;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Form;
import org.kvartal.theme.Messages;
import org.kvartal.work.Kind;

/** Submissions for programs: sent in with or without a token, read and decided by editors. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class SubmissionsApiResource {

  /** A decision; without a letter the network's own letter text goes. */
  public static class DecisionBody {
    public @Nullable String decision;
    public @Nullable String letter;
  }

  @Inject private Submissions submissions;
  @Inject private Calls calls;
  @Inject private Intake intake;
  @Inject private Decisions decisions;
  @Inject private Correspondence post;
  @Inject private Contributors contributors;
  @Inject private Throttle throttle;
  @Inject private Messages messages;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response offer(List<EntityPart> parts) {
    throttle.pass();
    var form = Form.of(parts, Files.LARGEST);
    var offer = offer(form);
    var call =
        calls
            .find(form.text("call"))
            .orElseThrow(
                () -> Refusal.invalid(List.of(Violation.of("call", "editorial.check.call"))));
    if (!call.isOpen(clock.instant()))
      throw new Refusal(Refusal.Kind.CONFLICT, "editorial.call.closed");
    var draft = intake.fresh(call, Secret.fresh(), offer, clock.instant());
    intake.keep(draft, offer, uploads(form));
    intake.submit(draft, false);
    submissions.flush();
    post.receipt(draft);
    return Response.created(URI.create("/api/v1/submissions/" + draft.id()))
        .entity(SubmissionView.of(draft, visitor.language(), messages))
        .build();
  }

  private static List<Upload> uploads(Form form) {
    var uploads = new ArrayList<Upload>();
    for (var file : form.files()) {
      if (file.field().equals("manuscript") || file.field().equals("photo"))
        uploads.add(SubmitResource.upload(file));
    }
    return uploads;
  }

  private static Offer offer(Form form) {
    var language =
        Language.of(form.text("language"))
            .orElseThrow(() -> violated("language", "editorial.check.language"));
    var offer = Offer.empty(kind(form.text("kind")), language).withAuthors(authors(form));
    var b =
        new Offer.Book(
            form.text("refAuthors"),
            form.text("refTitle"),
            form.text("refPublisher"),
            form.text("refYear"),
            form.text("refIdentifier"));
    return new Offer(
        offer.kind(),
        language,
        form.text("title"),
        form.text("standfirst"),
        form.text("text"),
        offer.authors(),
        b,
        form.text("expires"),
        new Offer.Ticks(!form.text("conflict").equals("false"), true),
        form.has("licence") ? form.text("licence") : offer.licence(),
        form.text("note"),
        List.of());
  }

  private static Kind kind(String code) {
    try {
      return Kind.of(code);
    } catch (Refusal e) { // told with the field
      throw violated("kind", "editorial.check.kind", code);
    }
  }

  private static List<Offer.Author> authors(Form form) {
    try (var reader = Json.createReader(new StringReader(form.text("authors")))) {
      return Offer.authors(reader.readArray());
    } catch (JsonException | IllegalStateException | ClassCastException e) { // told with the field
      throw violated("authors", "editorial.check.authors");
    }
  }

  private static Refusal violated(String field, String key, Object... args) {
    return Refusal.invalid(List.of(Violation.of(field, key, args)));
  }

  /** The soonest due first. */
  @GET
  public SubmissionView.Listing list(
      @QueryParam("stage") @Nullable String stage, @QueryParam("call") @Nullable String call) {
    editorsOnly();
    var items =
        submissions.all(true).stream()
            .filter(s -> stage == null || s.stage().code().equals(stage.replace('_', '-')))
            .filter(
                s ->
                    call == null
                        || s.call().slug().equals(call)
                        || s.call().id().toString().equals(call))
            .map(s -> SubmissionView.brief(s, visitor.language(), messages))
            .toList();
    return new SubmissionView.Listing(items, null);
  }

  @GET
  @Path("{id}")
  public SubmissionView one(@PathParam("id") UUID id) {
    var submission = submissions.get(id);
    if (!visitor.has("editor", "managing", "administrator") && contributors.isAuthor(submission))
      return SubmissionView.forAuthor(submission, visitor.language(), messages);
    editorsOnly();
    return SubmissionView.of(submission, visitor.language(), messages);
  }

  @POST
  @Path("{id}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  public SubmissionView decide(@PathParam("id") UUID id, DecisionBody body) {
    editorsOnly();
    var wanted = body.decision == null ? "" : body.decision;
    var decision =
        Decision.of(wanted)
            .orElseThrow(() -> violated("decision", "editorial.check.decision", wanted));
    var submission = submissions.get(id);
    decisions.decide(submission, decision, body.letter == null ? "" : body.letter, Duration.ZERO);
    return SubmissionView.of(submission, visitor.language(), messages);
  }

  private void editorsOnly() {
    visitor.require("editor", "managing", "administrator");
  }
}
