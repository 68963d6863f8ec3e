package org.kvartal.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mailed link opens: one submission, for one purpose, until a date. Only the hash of the
 * link's secret is stored.
 */
@Entity
@Table(name = "submission_key")
public class Key {

  /** What its holder may do. */
  public enum Purpose {
    AUTHOR,
    READER
  }

  @Id private String hash;

  @Column(name = "submission_id")
  private UUID submission;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private @Nullable UUID subject;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Key() {} // for JPA

  Key(String hash, UUID submission, Purpose purpose, @Nullable UUID subject, Instant expiresAt) {
    this.hash = hash;
    this.submission = submission;
    this.purpose = purpose;
    this.subject = subject;
    this.expiresAt = expiresAt;
  }

  public UUID submission() {
    return submission;
  }

  public Purpose purpose() {
    return purpose;
  }

  /** The second reader it was made for; nobody for an author. */
  public @Nullable UUID subject() {
    return subject;
  }

  public boolean isExpired(Instant at) {
    return !at.isBefore(expiresAt);
  }
}
