package org.kvartal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

/**
 * A letter to one person. It goes at least once, always with the same Message-ID, which is made
 * from its id, so that receivers can tell a second copy. The body is Markdown.
 */
@Entity
@Table(name = "letter")
public class Letter {

  /** Where a letter stands. UNCERTAIN: the last attempt may have arrived, nobody knows. */
  public enum State {
    WAITING,
    TAKEN,
    UNCERTAIN,
    REFUSED,
    GIVEN_UP,
    WITHDRAWN
  }

  /**
   * Seven attempts, with pauses of 5, 20, 80, … minutes: 4.7 days in all. RFC 5321 §4.5.4.1 asks
   * for at least 4 to 5 days.
   */
  static final int MAX_ATTEMPTS = 7;

  /** How long a postman may be out with a letter before another takes it along. */
  static final Duration LEASE = Duration.ofMinutes(10);

  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_REPLY = 500;
  private static final Pattern TOKEN = Pattern.compile("(/(?:l|setup)/)[A-Za-z0-9_-]{16,}");

  @Id private UUID id;
  @Version private long version;
  private String kind;
  private EmailAddress recipient;
  private String lang;
  private String subject;
  private String body;

  @Enumerated(EnumType.STRING)
  private State state = State.WAITING;

  private int attempts;

  @Column(name = "last_reply")
  private String lastReply = "";

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "lease_until")
  private @Nullable Instant leaseUntil;

  protected Letter() {} // for JPA

  /** {@code kind} tells which text it was made from, such as {@code submission-receipt}. */
  public Letter(
      String kind, EmailAddress to, Language language, String subject, String body, Instant at) {
    this.id = Ids.next();
    this.kind = kind;
    this.recipient = to;
    this.lang = language.code();
    this.subject = line(subject, LONGEST_SUBJECT);
    this.body = body;
    this.createdAt = at;
    this.dueAt = at;
  }

  /** Does not go before {@code moment}, and can be withdrawn until then. */
  public Letter holdUntil(Instant moment) {
    dueAt = moment;
    return this;
  }

  /**
   * It does not go.
   *
   * @throws Refusal CONFLICT when it has gone or a postman is out with it
   */
  public void withdraw(Instant at) {
    var isOut = leaseUntil != null && leaseUntil.isAfter(at);
    if (state != State.WAITING || isOut) throw Refusal.conflict("mail.too-late");
    state = State.WITHDRAWN;
  }

  /**
   * It goes again, at once, however it stood.
   *
   * @throws Refusal CONFLICT when it has arrived or is still going by itself
   */
  public void retry(Instant at) {
    if (state == State.TAKEN || state == State.WITHDRAWN || isOut(at))
      throw Refusal.conflict("mail.no-retry");
    if (state != State.WAITING) attempts = 0;
    state = State.WAITING;
    dueAt = at;
  }

  private boolean isOut(Instant at) {
    return leaseUntil != null && leaseUntil.isAfter(at);
  }

  void lend(Instant until) {
    leaseUntil = until;
  }

  /**
   * An uncertain letter goes again like a deferred one, since a second copy does less harm than
   * none.
   */
  void record(Outcome outcome, Instant at) {
    attempts++;
    leaseUntil = null;
    lastReply = line(outcome.reply(), LONGEST_REPLY);
    state =
        switch (outcome) {
          case Outcome.Taken _ -> State.TAKEN;
          case Outcome.Refused _ -> State.REFUSED;
          case Outcome.Uncertain _ when attempts >= MAX_ATTEMPTS -> State.UNCERTAIN;
          case Outcome.Deferred _ when attempts >= MAX_ATTEMPTS -> State.GIVEN_UP;
          case Outcome.Uncertain _, Outcome.Deferred _ -> State.WAITING;
        };
    if (state == State.WAITING) dueAt = at.plus(pause());
    if (state == State.TAKEN)
      body = withoutTokens(); // whoever reads the table later signs in nowhere
  }

  private Duration pause() {
    return Duration.ofMinutes(5L << (2 * (attempts - 1)));
  }

  private static String line(String text, int longest) {
    var line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    return line.length() > longest ? line.substring(0, longest - 1) + "…" : line;
  }

  public UUID id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public EmailAddress to() {
    return recipient;
  }

  public Language language() {
    return Language.of(lang).orElse(Language.EN);
  }

  public String subject() {
    return subject;
  }

  /** Markdown. */
  public String body() {
    return body;
  }

  /** The body as the desk may show it: the secret part of signed links is left out. */
  public String withoutTokens() {
    return TOKEN.matcher(body).replaceAll("$1…");
  }

  public State state() {
    return state;
  }

  public int attempts() {
    return attempts;
  }

  /** What the other side said last; empty before the first attempt. */
  public String lastReply() {
    return lastReply;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant dueAt() {
    return dueAt;
  }
}
