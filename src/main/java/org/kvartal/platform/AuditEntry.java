package org.kvartal.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the {@link AuditTrail}. {@code who} is an account's id, anonymous or system. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id private UUID id;

  @Column(name = "done_at")
  private Instant at;

  private String who;

  @Column(name = "who_name")
  private String whoName = "";

  private String deed;
  private String kind;
  private UUID subject;
  private String detail;

  protected AuditEntry() {} // for JPA

  AuditEntry(
      Instant at,
      String who,
      String whoName,
      String deed,
      String kind,
      UUID subject,
      String detail) {
    this.id = Ids.next();
    this.at = at;
    this.who = who;
    this.whoName = whoName;
    this.deed = deed;
    this.kind = kind;
    this.subject = subject;
    this.detail = detail;
  }

  public Instant at() {
    return at;
  }

  public String who() {
    return who;
  }

  /** How the person was called then; empty when nobody was signed in. */
  public String whoName() {
    return whoName;
  }

  public String deed() {
    return deed;
  }

  public String kind() {
    return kind;
  }

  public UUID subject() {
    return subject;
  }

  public String detail() {
    return detail;
  }
}
