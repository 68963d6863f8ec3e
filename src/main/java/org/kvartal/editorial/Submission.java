package org.kvartal.editorial;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.work.Kind;
import org.kvartal.work.Work;

/**
 * A text that an author offers, from the first draft in the form to the published page.
 *
 * <p>Its stage changes only through the verbs below; each change leaves one {@link Step}, and there
 * is always an answer to whose turn it is, since when, and when it is due. Until it is submitted
 * everything the author typed is kept in its {@link Offer}; from then on its text is that of its
 * {@link Work}.
 */
@Entity
@Table(name = "submission")
public class Submission {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne
  @JoinColumn(name = "call_id")
  private Call call;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "work_id")
  private @Nullable Work work;

  private String nonce;
  private String email = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "lang")
  private Language language;

  @Embedded private Standing standing;
  private String title = "";

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String offer;
  private String preflight = "";

  @Column(name = "letter_draft")
  private @Nullable UUID letter;

  @Embedded private Arrival arrival;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "submission_step", joinColumns = @JoinColumn(name = "submission_id"))
  @OrderColumn(name = "place")
  private List<Step> history = new ArrayList<>();

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "submission_file", joinColumns = @JoinColumn(name = "submission_id"))
  @OrderColumn(name = "place")
  private List<StoredFile> files = new ArrayList<>();

  protected Submission() {} // for JPA

  /** A new draft; {@code nonce} is the hash of what the form carries, so that it is sent once. */
  public Submission(Call call, String nonce, Offer offer, Instant at) {
    this.id = Ids.next();
    this.call = call;
    this.nonce = nonce;
    this.arrival = new Arrival(at);
    this.standing = new Standing(at, call.rolling() ? null : call.deadline());
    take(offer);
  }

  /** Keeps what the author has typed so far. */
  public void keep(Offer offer) {
    if (stage() != Stage.DRAFT) throw Refusal.conflict("editorial.submission.already-sent");
    take(offer);
  }

  /** What the author has sent since; from then on the text itself is that of the work. */
  void take(Offer offer) {
    this.offer = offer.json();
    this.title = offer.title();
    this.kind = offer.kind();
    this.language = offer.language();
    this.email = offer.email().orElse("");
  }

  public void attach(StoredFile file) {
    files.add(file);
  }

  public void checked(Preflight preflight) {
    this.preflight = preflight.json();
  }

  /** An editor lets the author send it although the call has closed. */
  public void letIn(String editor, Instant at) {
    arrival.letIn();
    step("let-in", "", editor, at);
  }

  /** The author sends it; from now on {@code work} holds the text. */
  public void submit(Work work, Instant at) {
    if (stage() != Stage.DRAFT) throw Refusal.conflict("editorial.submission.already-sent");
    arrival.arrive(call, at);
    this.work = work;
    moveTo(Stage.SUBMITTED, "submitted", "", "", at);
  }

  /** An editor begins to read. */
  public void takeUp(String editor, Instant at) {
    moveTo(Stage.IN_REVIEW, "taken-up", "", editor, at);
  }

  /**
   * @throws Refusal CONFLICT when there is nothing to decide now
   */
  public void decide(Decision decision, String note, String editor, Instant at) {
    if (!stage().awaitsDecision()) throw standing.refused(decision.stage());
    moveTo(decision.stage(), decision.deed(), note, editor, at);
  }

  /** Takes back the last move; where it was before, it is again. */
  public void undo(String editor, Instant at) {
    var before = before().orElseThrow(() -> Refusal.conflict("editorial.undo.nothing"));
    moveTo(before, "undone", "", editor, at);
  }

  /** The stage before the last move; empty when there was none that can be undone. */
  public Optional<Stage> before() {
    return standing.before(history);
  }

  /** The author has sent a new version. */
  public void resubmit(Instant at) {
    if (stage() == Stage.REVISION) moveTo(Stage.SUBMITTED, "new-version", "", "", at);
    else if (stage().isFinal() || stage() == Stage.DRAFT) throw standing.refused(Stage.SUBMITTED);
    else step("new-version", "", "", at);
  }

  public void withdraw(String by, String note, Instant at) {
    moveTo(Stage.WITHDRAWN, "withdrawn", note, by, at);
  }

  /** The issue with this text has been published; {@code by} is whoever did it. */
  public void publish(String by, Instant at) {
    moveTo(Stage.PUBLISHED, "published", "", by, at);
  }

  /** Something was asked of the author, the editors or a reader, without a change of stage. */
  public void passTo(Turn turn, @Nullable Instant due, String deed, String by, Instant at) {
    standing.passTo(turn, due, at);
    step(deed, "", by, at);
  }

  /** It is someone else's turn now. */
  public void passTo(Turn turn, Instant at) {
    standing.passTo(turn, null, at);
  }

  /** Something happened that belongs into the history. */
  public void step(String deed, String note, String by, Instant at) {
    history.add(new Step(stage(), deed, note, by, at));
  }

  /** The letter that goes with the last decision, as long as it can be held back. */
  public void wrote(@Nullable UUID letter) {
    this.letter = letter;
  }

  public void dueAt(@Nullable Instant due) {
    standing.dueAt(due);
  }

  private void moveTo(Stage target, String deed, String note, String by, Instant at) {
    standing.moveTo(target, at);
    letter = null;
    step(deed, note, by, at);
  }

  public boolean isLate(Instant at) {
    return standing.isLate(at);
  }

  public UUID id() {
    return id;
  }

  public Call call() {
    return call;
  }

  /** Empty as long as it is a draft. */
  public Optional<Work> work() {
    return Optional.ofNullable(work);
  }

  public Optional<EmailAddress> email() {
    return EmailAddress.isValid(email) ? Optional.of(new EmailAddress(email)) : Optional.empty();
  }

  public Language language() {
    return language;
  }

  public Stage stage() {
    return standing.stage();
  }

  public Turn turn() {
    return standing.turn();
  }

  public Instant since() {
    return standing.since();
  }

  public Optional<Instant> due() {
    return standing.due();
  }

  public String title() {
    return title;
  }

  public Kind kind() {
    return kind;
  }

  public Offer offer() {
    return Offer.of(offer);
  }

  public Preflight preflight() {
    return Preflight.of(preflight);
  }

  public Optional<UUID> letter() {
    return Optional.ofNullable(letter);
  }

  /** Whether it came after the deadline. */
  public boolean late() {
    return arrival.isLate();
  }

  public boolean mayStillBeSent(Instant at) {
    return arrival.isPossible(call, at);
  }

  public Instant createdAt() {
    return arrival.createdAt();
  }

  public Optional<Instant> submittedAt() {
    return arrival.submittedAt();
  }

  /** The oldest first. */
  public List<Step> history() {
    return List.copyOf(history);
  }

  public List<StoredFile> files() {
    return List.copyOf(files);
  }

  /** The newest file in that role. */
  public Optional<StoredFile> file(StoredFile.Role role) {
    return files.reversed().stream().filter(f -> f.role() == role).findFirst();
  }
}
