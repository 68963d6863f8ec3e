package org.kvartal.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;

/**
 * A session of one browser: someone signed in, or someone who followed a signed link, or both. The
 * browser keeps the secret, we keep its hash.
 */
@Entity
@Table(name = "visit")
public class Visit {

  /** A visit ends when nothing was asked for this long (OWASP ASVS 7.3.1 asks for such a limit). */
  static final Duration IDLE = Duration.ofDays(14);

  /** And after this long in any case (OWASP ASVS 7.3.2). */
  static final Duration LONGEST = Duration.ofDays(60);

  /** How exactly it is known when something was last asked; a write a minute is enough. */
  private static final Duration GRAIN = Duration.ofMinutes(1);

  private static final int AGENT = 300;

  @Id private UUID id;
  @Version private long version;
  private String hash;
  private @Nullable UUID account;
  private String lang;
  private String agent;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @ElementCollection
  @CollectionTable(name = "visit_grant", joinColumns = @JoinColumn(name = "visit"))
  @Column(name = "link")
  private Set<UUID> links = new HashSet<>();

  protected Visit() {} // for JPA

  /** {@code agent} is what the browser says it is; it helps to tell visits apart. */
  Visit(Secret secret, @Nullable UUID account, Language language, String agent, Instant at) {
    this.id = Ids.next();
    this.hash = secret.hash();
    this.account = account;
    this.lang = language.code();
    this.agent = agent.length() > AGENT ? agent.substring(0, AGENT) : agent;
    this.beganAt = at;
    this.seenAt = at;
    this.expiresAt = at.plus(LONGEST);
  }

  boolean isOpen(Instant now) {
    return now.isBefore(expiresAt) && now.isBefore(seenAt.plus(IDLE));
  }

  void see(Instant at) {
    if (at.isAfter(seenAt.plus(GRAIN))) seenAt = at;
  }

  void speak(Language language) {
    lang = language.code();
  }

  void follow(SignedLink link) {
    links.add(link.id());
  }

  /** Takes over what {@code former} had opened. */
  void goOnFrom(Visit former) {
    links.addAll(former.links);
  }

  UUID id() {
    return id;
  }

  Optional<UUID> account() {
    return Optional.ofNullable(account);
  }

  Set<UUID> links() {
    return Set.copyOf(links);
  }

  Language language() {
    return Language.of(lang).orElse(Language.EN);
  }

  String agent() {
    return agent;
  }

  Instant beganAt() {
    return beganAt;
  }

  Instant seenAt() {
    return seenAt;
  }
}
