package org.kvartal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;

/** A link that was sent to one address and opens one thing for one purpose until it expires. */
@Entity
@Table(name = "signed_link")
public class SignedLink {

  @Id private UUID id;
  @Version private long version;
  private String hash;
  private String purpose;
  private UUID subject;
  private EmailAddress holder;
  private String landing;
  private String lang;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected SignedLink() {} // for JPA

  SignedLink(
      Secret secret,
      String purpose,
      UUID subject,
      EmailAddress holder,
      String landing,
      Language language,
      Instant issuedAt,
      Instant expiresAt) {
    if (!landing.startsWith("/") || landing.startsWith("//"))
      throw new IllegalArgumentException("not a path of ours: " + landing);
    this.id = Ids.next();
    this.hash = secret.hash();
    this.purpose = purpose;
    this.subject = subject;
    this.holder = holder;
    this.landing = landing;
    this.lang = language.code();
    this.issuedAt = issuedAt;
    this.expiresAt = expiresAt;
  }

  void revoke(Instant at) {
    if (revokedAt == null) revokedAt = at;
  }

  boolean isOpen(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  UUID id() {
    return id;
  }

  public String purpose() {
    return purpose;
  }

  public UUID subject() {
    return subject;
  }

  public EmailAddress holder() {
    return holder;
  }

  /** The path of the page that it leads to. */
  public String landing() {
    return landing;
  }

  public Language language() {
    return Language.of(lang).orElse(Language.EN);
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
