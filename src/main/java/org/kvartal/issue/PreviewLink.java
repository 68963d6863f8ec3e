package org.kvartal.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Lets someone without an account read an issue before it appears, and nothing else, for a while.
 * Only the hash of the secret is kept: whoever reads the database cannot use it.
 */
@Entity
@Table(name = "preview_link")
public class PreviewLink {

  /** Decision: two weeks cover a round of proofs. */
  static final Duration LIFE = Duration.ofDays(14);

  private static final int SECRET_BYTES = 24; // 192 bits: cannot be guessed
  private static final SecureRandom CHANCE = new SecureRandom();

  @Id private String hash;

  @Column(name = "issue_id")
  private UUID issue;

  private String recipient;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected PreviewLink() {} // for JPA

  PreviewLink(String secret, UUID issue, String recipient, Instant at) {
    this.hash = hash(secret);
    this.issue = issue;
    this.recipient = recipient;
    this.madeAt = at;
    this.expiresAt = at.plus(LIFE);
  }

  static String newSecret() {
    var bytes = new byte[SECRET_BYTES];
    CHANCE.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String hash(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public boolean isOpen(Instant now) {
    return now.isBefore(expiresAt);
  }

  public String hash() {
    return hash;
  }

  public UUID issue() {
    return issue;
  }

  /** For whom it was made, as the editor wrote it. */
  public String recipient() {
    return recipient;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
