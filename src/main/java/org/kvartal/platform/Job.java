package org.kvartal.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work that is stored, run by exactly one node at a time, watched while it runs and
 * taken up again when that node dies.
 */
@Entity
@Table(name = "job")
public class Job {

  /** Where a job stands. STOPPED was asked for by a person; FAILED tells why in its remark. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    FAILED
  }

  /** How long a node may be silent before another takes the job up. */
  static final Duration LEASE = Duration.ofSeconds(30);

  @Id private UUID id;
  private String kind;
  private String argument;
  private String title;

  @Enumerated(EnumType.STRING)
  private State state = State.WAITING;

  private int done;
  private int total;
  private String remark = "";

  @Column(name = "stop_asked")
  private boolean stopAsked;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "lease_until")
  private @Nullable Instant leaseUntil;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  protected Job() {} // for JPA

  Job(String kind, String argument, String title, Instant at, Instant dueAt) {
    this.id = Ids.next();
    this.kind = kind;
    this.argument = argument;
    this.title = title;
    this.createdAt = at;
    this.dueAt = dueAt;
  }

  void take(Instant at) {
    state = State.RUNNING;
    leaseUntil = at.plus(LEASE);
  }

  void progress(int done, int total, Instant at) {
    this.done = done;
    this.total = total;
    leaseUntil = at.plus(LEASE);
  }

  void finish(State end, String remark, Instant at) {
    state = end;
    this.remark = remark;
    finishedAt = at;
    leaseUntil = null;
  }

  void askToStop(Instant at) {
    stopAsked = true;
    if (state == State.WAITING) finish(State.STOPPED, "", at);
  }

  public UUID id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public String argument() {
    return argument;
  }

  public String title() {
    return title;
  }

  public State state() {
    return state;
  }

  public int done() {
    return done;
  }

  public int total() {
    return total;
  }

  public String remark() {
    return remark;
  }

  public boolean stopAsked() {
    return stopAsked;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
