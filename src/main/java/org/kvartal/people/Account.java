package org.kvartal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

/**
 * The account of someone who comes back: an address that was confirmed, a password, roles. Most
 * accounts belong to a {@link Person}.
 */
@Entity
@Table(name = "account")
public class Account {

  private static final Duration GRAIN = Duration.ofMinutes(1);

  @Id private UUID id;
  @Version private long version;
  private EmailAddress email;
  private String password;
  private String name;
  private @Nullable UUID person;
  private String lang;
  private String roles = "";
  private boolean demonstration;
  private boolean closed;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private @Nullable Instant seenAt;

  protected Account() {} // for JPA

  /** {@code name} is how the account is greeted. */
  Account(EmailAddress email, String name, Password password, Language language, Instant at) {
    this.id = Ids.next();
    this.email = email;
    this.name = name.strip();
    this.password = password.stored();
    this.lang = language.code();
    this.createdAt = at;
  }

  /** For an account whose password everybody may read; it works only in the demonstration. */
  void isForDemonstration() {
    demonstration = true;
  }

  void belongsTo(Person person) {
    this.person = person.id();
  }

  void assign(Set<Role> roles) {
    this.roles = roles.stream().sorted().map(Role::word).collect(Collectors.joining(" "));
  }

  void choose(Password password) {
    if (demonstration) throw Refusal.conflict("people.password.demonstration");
    this.password = password.stored();
  }

  void speak(Language language) {
    lang = language.code();
  }

  void close() {
    closed = true;
  }

  void reopen() {
    closed = false;
  }

  void see(Instant at) {
    if (seenAt == null || at.isAfter(seenAt.plus(GRAIN))) seenAt = at;
  }

  /** Whether it may be used; {@code demo} tells whether this is the demonstration. */
  boolean isUsable(boolean demo) {
    return !closed && (demo || !demonstration);
  }

  public UUID id() {
    return id;
  }

  public EmailAddress email() {
    return email;
  }

  Password password() {
    return new Password(password);
  }

  public String name() {
    return name;
  }

  public Optional<UUID> person() {
    return Optional.ofNullable(person);
  }

  public Language language() {
    return Language.of(lang).orElse(Language.EN);
  }

  /** As assigned, without those they include. */
  public Set<Role> roles() {
    var all = EnumSet.noneOf(Role.class);
    Arrays.stream(roles.split(" ")).map(Role::of).flatMap(Optional::stream).forEach(all::add);
    return all;
  }

  boolean isStaff() {
    return roles().stream().anyMatch(Role::isStaff);
  }

  boolean isDemonstration() {
    return demonstration;
  }

  boolean isClosed() {
    return closed;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> seenAt() {
    return Optional.ofNullable(seenAt);
  }
}
