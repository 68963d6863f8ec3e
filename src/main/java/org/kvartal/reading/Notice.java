package org.kvartal.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

/**
 * What a reader tells the editors from the foot of a page. It waits at the desk until someone has
 * taken care of it.
 */
@Entity
@Table(name = "notice")
public class Notice {

  /** A mistake found on the page, or a letter. */
  public enum Kind {
    MISTAKE,
    LETTER;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  /** The path of the page it was sent from. */
  private String page;

  private String words;
  private @Nullable EmailAddress email;

  @Enumerated(EnumType.STRING)
  @Column(name = "lang")
  private Language language;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  @Column(name = "done_by")
  private String doneBy = "";

  private String answer = "";

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy = "";

  protected Notice() {} // for JPA

  Notice(
      Kind kind,
      String page,
      String words,
      @Nullable EmailAddress email,
      Language language,
      Instant at) {
    this.id = Ids.next();
    this.kind = kind;
    this.page = page;
    this.words = words;
    this.email = email;
    this.language = language;
    this.sentAt = at;
  }

  /** Someone has seen to it. Doing it twice changes nothing. */
  public void settle(String by, Instant at) {
    if (doneAt != null) return;
    doneAt = at;
    doneBy = by;
  }

  /**
   * An editor wrote back, which takes care of it.
   *
   * @throws Refusal CONFLICT when there is no address, or someone has answered already
   */
  public void answer(String answer, String by, Instant at) {
    if (email == null) throw Refusal.conflict("reading.notice.nobody-to-answer");
    if (answeredAt != null) throw Refusal.conflict("reading.notice.answered", answeredBy);
    this.answer = answer;
    this.answeredBy = by;
    this.answeredAt = at;
    settle(by, at);
  }

  /** Back to those that wait. */
  public void reopen() {
    doneAt = null;
    doneBy = "";
  }

  public UUID id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  public String page() {
    return page;
  }

  public String words() {
    return words;
  }

  public Optional<EmailAddress> email() {
    return Optional.ofNullable(email);
  }

  public Language language() {
    return language;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  public String doneBy() {
    return doneBy;
  }

  /** As the editor wrote it; empty while nobody has answered. */
  public String answer() {
    return answer;
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  public String answeredBy() {
    return answeredBy;
  }
}
