package org.kvartal.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;

/** Something that one person is to do by a date. The reminder comes before the date. */
@Entity
@Table(name = "task")
public class Task {

  /** How long before the date the reminder goes (decision of the editors). */
  static final Duration AHEAD = Duration.ofDays(2);

  @Id private UUID id;
  @Version private long version;

  @Column(name = "submission_id")
  private @Nullable UUID submission;

  private String what;
  private String who;

  @Column(name = "due_at")
  private Instant dueAt;

  private boolean reminded;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "done_at")
  private @Nullable Instant doneAt;

  protected Task() {} // for JPA

  public Task(@Nullable UUID submission, String what, EmailAddress who, Instant dueAt, Instant at) {
    this.id = Ids.next();
    this.submission = submission;
    this.what = what.strip();
    this.who = who.value();
    this.dueAt = dueAt;
    this.madeAt = at;
  }

  /** Whether the reminder is to go now; it goes once, and never when the task is done. */
  boolean remindAt(Instant at) {
    if (reminded || doneAt != null || at.isBefore(dueAt.minus(AHEAD))) return false;
    reminded = true;
    return true;
  }

  public void finish(Instant at) {
    if (doneAt == null) doneAt = at;
  }

  public void reopen() {
    doneAt = null;
  }

  public UUID id() {
    return id;
  }

  public Optional<UUID> submission() {
    return Optional.ofNullable(submission);
  }

  public String what() {
    return what;
  }

  public String who() {
    return who;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public boolean isDone() {
    return doneAt != null;
  }
}
