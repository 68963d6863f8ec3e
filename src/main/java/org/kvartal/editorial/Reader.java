package org.kvartal.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Refusal;

/**
 * A colleague who is asked to read one submission. A {@code blind} reader sees neither the authors'
 * names nor the file they sent.
 */
@Entity
@Table(name = "second_reader")
public class Reader {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "submission_id")
  private UUID submission;

  private String name;
  private EmailAddress email;
  private boolean blind;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  private boolean reminded;

  /** accept, revise, decline, not-now, or empty while waiting. */
  private String verdict = "";

  private String answer = "";

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  protected Reader() {} // for JPA

  public Reader(
      UUID submission, String name, EmailAddress email, boolean blind, Instant dueAt, Instant at) {
    this.id = Ids.next();
    this.submission = submission;
    this.name = name.strip();
    this.email = email;
    this.blind = blind;
    this.dueAt = dueAt;
    this.invitedAt = at;
  }

  /** The answer; it may be given again until the editors have decided. */
  public void answer(String verdict, String text, Instant at) {
    if (!verdict.equals("not-now") && Decision.of(verdict).isEmpty())
      throw Refusal.invalid("editorial.reader.verdict");
    this.verdict = verdict;
    this.answer = text.strip();
    this.answeredAt = at;
  }

  public UUID id() {
    return id;
  }

  public UUID submission() {
    return submission;
  }

  public String name() {
    return name;
  }

  public EmailAddress email() {
    return email;
  }

  public boolean isBlind() {
    return blind;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public String verdict() {
    return verdict;
  }

  public String answer() {
    return answer;
  }

  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }
}
