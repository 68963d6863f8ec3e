package org.kvartal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Refusal;

/** All accounts, and the tokens of programs that act for them. */
@ApplicationScoped
public class Accounts {

  @PersistenceContext private EntityManager entities;
  private final Clock clock;

  @Inject
  Accounts(Clock clock) {
    this.clock = clock;
  }

  Accounts(EntityManager entities, Clock clock) {
    this(clock);
    this.entities = entities;
  }

  void add(Account account) {
    entities.persist(account);
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Account get(UUID id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  Optional<Account> find(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  public Optional<Account> byEmail(EmailAddress email) {
    return entities
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  /** All, by name. */
  public List<Account> all() {
    return entities
        .createQuery("select a from Account a order by a.name, a.id", Account.class)
        .getResultList();
  }

  /** Those that may be used and have this role by assignment or inclusion, by name. */
  public List<Account> with(Role role) {
    return all().stream()
        .filter(a -> !a.isClosed() && Role.withIncluded(a.roles()).contains(role))
        .toList();
  }

  /** The secret is told once. */
  Secret giveToken(Account account, String title) {
    var secret = Secret.fresh();
    entities.persist(new ApiToken(secret, account.id(), title, clock.instant()));
    return secret;
  }

  Optional<ApiToken> token(String word) {
    return entities
        .createQuery(
            "select t from ApiToken t where t.hash = :hash and t.expiresAt > :now", ApiToken.class)
        .setParameter("hash", new Secret(word).hash())
        .setParameter("now", clock.instant())
        .getResultStream()
        .findFirst();
  }

  /** Of this account, the newest first. */
  List<ApiToken> tokens(UUID account) {
    return entities
        .createQuery(
            "select t from ApiToken t where t.account = :account order by t.createdAt desc, t.id",
            ApiToken.class)
        .setParameter("account", account)
        .getResultList();
  }

  void withdraw(ApiToken token) {
    entities.remove(token);
  }
}
