package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Refusal;

/**
 * Takes texts in, by the form, by programs and by e-mail: keeps the draft with its files, looks it
 * through, and makes a work of it when it is sent. Files are on the disk before any row names them.
 */
@ApplicationScoped
public class Intake {

  private static final System.Logger LOG = System.getLogger(Intake.class.getName());

  private final Submissions submissions;
  private final Drafts drafts;
  private final Files files;
  private final Manuscripts manuscripts;
  private final Authorship authorship;
  private final AuditTrail trail;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Intake(
      Submissions submissions,
      Drafts drafts,
      Files files,
      Manuscripts manuscripts,
      Authorship authorship,
      AuditTrail trail,
      ChangeLog changes,
      Clock clock) {
    this.submissions = submissions;
    this.drafts = drafts;
    this.files = files;
    this.manuscripts = manuscripts;
    this.authorship = authorship;
    this.trail = trail;
    this.changes = changes;
    this.clock = clock;
  }

  /** The draft with this form's nonce; a new one when the form was not yet seen. */
  public Submission draft(Call call, String nonce, Offer offer) {
    var hash = Secret.hash(nonce);
    var known = submissions.byNonce(hash);
    if (known.isPresent()) return known.get();
    try {
      drafts.open(call.id(), hash, offer);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "another click was faster", e); // its draft is found below
    }
    return submissions
        .byNonce(hash)
        .orElseThrow(() -> new Refusal(Refusal.Kind.UNAVAILABLE, "editorial.file.no-room"));
  }

  /** A draft of which nobody else knows yet; it stays only if the whole deed is kept. */
  public Submission fresh(Call call, String nonce, Offer offer, Instant at) {
    var fresh = new Submission(call, Secret.hash(nonce), offer, at);
    submissions.add(fresh);
    return fresh;
  }

  /**
   * Keeps what was typed and sent. A new manuscript takes the place of the text; its title is taken
   * where none was typed.
   *
   * @throws Refusal when a file cannot be read; what was typed is to be kept before
   */
  public void keep(Submission draft, Offer offer, List<Upload> uploads) {
    var kept = offer;
    for (var upload : uploads) {
      if (upload.isEmpty()) continue;
      if (upload.role() == StoredFile.Role.MANUSCRIPT) kept = manuscripts.read(upload, kept);
      if (upload.role() == StoredFile.Role.PHOTO && Photo.of(upload.bytes()).isEmpty())
        throw new Refusal(Refusal.Kind.UNSUPPORTED, "editorial.check.no-picture");
      draft.attach(stored(upload));
    }
    draft.keep(kept);
    look(draft);
  }

  /**
   * The author sends a new version, a photo or a bio later.
   *
   * @throws Refusal CONFLICT when the editors work on the text already
   */
  public void renew(Submission submission, List<Upload> uploads, String bio) {
    var before = submission.offer();
    var offer = before.withFirstBio(bio);
    var files = uploads.stream().filter(u -> !u.isEmpty()).toList();
    if (files.isEmpty() && offer.equals(before)) throw Refusal.invalid("editorial.my.nothing");
    var isNewText = files.stream().anyMatch(u -> u.role() == StoredFile.Role.MANUSCRIPT);
    if (isNewText && !submission.stage().takesVersions())
      throw Refusal.conflict("editorial.my.no-version");
    for (var file : files) {
      if (file.role() == StoredFile.Role.MANUSCRIPT) offer = manuscripts.read(file, offer);
      else if (Photo.of(file.bytes()).isEmpty())
        throw new Refusal(Refusal.Kind.UNSUPPORTED, "editorial.check.no-picture");
    }
    for (var file : files) submission.attach(stored(file));
    submission.take(offer);
    look(submission);
    authorship.renew(submission, isNewText, clock.instant());
    if (isNewText) submission.resubmit(clock.instant());
  }

  StoredFile stored(Upload upload) {
    var hash = files.keep(upload.bytes());
    return new StoredFile(
        upload.role(), hash, upload.name(), upload.type(), upload.bytes().length, clock.instant());
  }

  /** The pre-flight, made afresh and kept with the draft. */
  public Preflight look(Submission draft) {
    var result = Checks.of(draft.offer(), draft.call(), photo(draft));
    draft.checked(result);
    return result;
  }

  private byte @Nullable [] photo(Submission draft) {
    return draft.file(StoredFile.Role.PHOTO).map(f -> files.content(f.hash())).orElse(null);
  }

  /**
   * Sends the draft: makes its people and its work, with the text as the first revision. Sent twice
   * it stays as it is.
   *
   * @param strict whether any error of the pre-flight stops it, as in the form; programs are only
   *     stopped by what cannot be mended later
   */
  public void submit(Submission draft, boolean strict) {
    if (draft.stage() != Stage.DRAFT) return;
    var found = look(draft);
    var stopping = found.errors().stream().filter(f -> strict || Checks.isFatal(f)).toList();
    if (!stopping.isEmpty())
      throw Refusal.invalid(stopping.stream().map(Finding::violation).toList());
    var now = clock.instant();
    if (!draft.mayStillBeSent(now)) throw new Refusal(Refusal.Kind.GONE, "editorial.call.closed");
    var work = authorship.workOf(draft, now);
    draft.submit(work, now);
    trail.record("submit", "submission", draft.id(), draft.title());
    changes.record("submission", draft.id(), null);
  }
}
