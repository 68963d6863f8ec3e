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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Form;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/**
 * The form of a call: works without an account and without scripts. Every button keeps what was
 * typed; the draft is found again by the secret that the form carries, which also makes a second
 * click harmless.
 */
@Path("/{lang:en|zh}/calls/{slug}/submit")
@Transactional
public class SubmitResource {

  @Inject private Calls calls;
  @Inject private Submissions submissions;
  @Inject private Intake intake;
  @Inject private Correspondence post;
  @Inject private Contributors contributors;
  @Inject private Throttle throttle;
  @Inject private Messages messages;
  @Inject private Visitor visitor;
  @Inject private Clock clock;

  @GET
  @Produces(Page.HTML)
  public Response form(
      @PathParam("slug") String slug,
      @QueryParam("draft") @DefaultValue("") String secret,
      @QueryParam("step") @DefaultValue("") String step) {
    var call = calls.bySlug(slug).orElseThrow(Refusal::notFound);
    if (secret.isEmpty()) return fresh(call).response();
    var draft =
        byLink(secret)
            .or(() -> submissions.byNonce(Secret.hash(secret)))
            .orElseThrow(Refusal::notFound);
    if (draft.stage() != Stage.DRAFT) return thanks(draft).response();
    if (step.equals("check")) return preflight(draft, secret).response();
    return shown(draft, secret, List.of(), step).response();
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(Page.HTML)
  public Response take(@PathParam("slug") String slug, List<EntityPart> parts) {
    throttle.pass();
    var call = calls.bySlug(slug).orElseThrow(Refusal::notFound);
    var form = Form.of(parts, Files.LARGEST);
    var secret = form.text("draft").length() >= 20 ? form.text("draft") : Secret.fresh();
    var draft =
        byLink(secret)
            .orElseGet(
                () -> intake.draft(call, secret, Offer.empty(firstKind(call), visitor.language())));
    if (draft.stage() != Stage.DRAFT) return Page.seeOther(address(draft, secret, "sent"));
    var wrong = keep(draft, form);
    return answer(draft, secret, form.text("do"), wrong);
  }

  /** A draft that is opened by the link in a letter, {@code at-} and its id. */
  private Optional<Submission> byLink(String secret) {
    if (!secret.startsWith("at-")) return Optional.empty();
    try {
      return Optional.of(submissions.lock(contributors.open(UUID.fromString(secret.substring(3)))));
    } catch (IllegalArgumentException e) { // no id at all
      throw Refusal.notFound();
    }
  }

  private Response answer(Submission draft, String secret, String deed, List<Violation> wrong) {
    if (deed.equals("autosave")) return Response.noContent().build();
    if (!wrong.isEmpty()) return shown(draft, secret, wrong, "").withStatus(422).response();
    if (deed.equals("submit")) return submit(draft, secret);
    if (deed.equals("check")) return check(draft, secret);
    if (deed.equals("save")) {
      post.draftSaved(draft);
      return Page.seeOther(address(draft, secret, "saved"));
    }
    return shown(draft, secret, List.of(), "").response();
  }

  /** Keeps everything; a file that cannot be read is told, and the rest is kept nevertheless. */
  private List<Violation> keep(Submission draft, Form form) {
    var offer = OfferForm.read(form, draft.offer());
    intake.keep(draft, Alternatives.into(offer, form), List.of());
    var wrong = new ArrayList<Violation>();
    for (var file : form.files()) {
      try {
        intake.keep(draft, draft.offer(), List.of(upload(file)));
      } catch (Refusal refusal) {
        wrong.add(new Violation(file.field(), refusal.messageKey(), refusal.arguments()));
      }
    }
    return wrong;
  }

  static Upload upload(Form.Sent file) {
    if (file.tooLarge())
      throw new Refusal(
          Refusal.Kind.TOO_LARGE, "editorial.file.too-large", Files.LARGEST / 1_000_000);
    var role = file.field().equals("photo") ? StoredFile.Role.PHOTO : StoredFile.Role.MANUSCRIPT;
    return new Upload(role, file.name(), file.type(), file.bytes());
  }

  private Response check(Submission draft, String secret) {
    var errors = blocking(draft);
    if (errors.isEmpty()) return Page.seeOther(address(draft, secret, "check"));
    return shown(draft, secret, errors, "").withStatus(422).response();
  }

  /** Errors of the fields; those of the text itself are shown in the pre-flight, with the text. */
  private List<Violation> blocking(Submission draft) {
    return intake.look(draft).errors().stream()
        .filter(f -> !f.key().startsWith("editorial.check.long"))
        .map(Finding::violation)
        .toList();
  }

  private Response submit(Submission draft, String secret) {
    var found = intake.look(draft);
    if (!found.passes()) {
      var blocking = blocking(draft);
      if (blocking.isEmpty()) return preflight(draft, secret).withStatus(422).response();
      return shown(draft, secret, blocking, "").withStatus(422).response();
    }
    if (!draft.mayStillBeSent(clock.instant()))
      return shown(draft, secret, List.of(), "late").response();
    intake.submit(draft, true);
    post.receipt(draft);
    return Page.seeOther(address(draft, secret, "sent"));
  }

  private String address(Submission draft, String secret, String step) {
    return "/%s/calls/%s/submit?draft=%s&step=%s"
        .formatted(visitor.language().code(), draft.call().slug(), secret, step);
  }

  private static org.kvartal.work.Kind firstKind(Call call) {
    return call.limits().getFirst().kind();
  }

  private Page fresh(Call call) {
    var offer = Offer.empty(firstKind(call), visitor.language());
    return page(
        call,
        offer,
        Secret.fresh(),
        FormView.Arrived.NONE,
        List.of(),
        "",
        call.isOpen(clock.instant()));
  }

  private Page shown(Submission draft, String secret, List<Violation> wrong, String said) {
    return page(
        draft.call(),
        draft.offer(),
        secret,
        FormView.Arrived.of(draft),
        wrong,
        said,
        draft.mayStillBeSent(clock.instant()));
  }

  private Page page(
      Call call,
      Offer offer,
      String secret,
      FormView.Arrived files,
      List<Violation> wrong,
      String said,
      boolean open) {
    return Page.of(
        "editorial/submit",
        FormView.of(call, offer, secret, files, wrong, said, open, language(), messages));
  }

  private Page thanks(Submission sent) {
    return Page.of("editorial/thanks", ThanksView.of(sent, language(), messages));
  }

  private Page preflight(Submission draft, String secret) {
    intake.look(draft);
    return Page.of(
        "editorial/preflight",
        PreflightView.of(
            draft, secret, draft.mayStillBeSent(clock.instant()), language(), messages));
  }

  private Language language() {
    return visitor.language();
  }
}
