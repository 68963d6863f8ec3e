package org.kvartal.people;

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
import org.kvartal.platform.Ids;

/** By which a program acts for an account, with all its rights, under {@code /api/v1}. */
@Entity
@Table(name = "api_token")
public class ApiToken {

  /** After a year a forgotten script stops by itself. */
  static final Duration LIFE = Duration.ofDays(365);

  private static final Duration GRAIN = Duration.ofMinutes(1);

  @Id private UUID id;
  @Version private long version;
  private String hash;
  private UUID account;
  private String title;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected ApiToken() {} // for JPA

  ApiToken(Secret secret, UUID account, String title, Instant at) {
    this.id = Ids.next();
    this.hash = secret.hash();
    this.account = account;
    this.title = title.length() > 100 ? title.substring(0, 100) : title;
    this.createdAt = at;
    this.expiresAt = at.plus(LIFE);
  }

  void use(Instant at) {
    if (usedAt == null || at.isAfter(usedAt.plus(GRAIN))) usedAt = at;
  }

  UUID id() {
    return id;
  }

  UUID account() {
    return account;
  }

  String title() {
    return title;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
