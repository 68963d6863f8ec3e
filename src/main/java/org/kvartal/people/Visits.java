package org.kvartal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;

/** All visits that have not ended. */
@ApplicationScoped
class Visits {

  @PersistenceContext private EntityManager entities;
  private final Clock clock;

  @Inject
  Visits(Clock clock) {
    this.clock = clock;
  }

  Visits(EntityManager entities, Clock clock) {
    this(clock);
    this.entities = entities;
  }

  /**
   * Begins a visit with a new secret, so that nobody can prepare one for another; what {@code
   * former} had opened goes with it, and {@code former} ends.
   */
  Secret begin(@Nullable UUID account, Language language, String agent, Optional<Visit> former) {
    var secret = Secret.fresh();
    var visit = new Visit(secret, account, language, agent, clock.instant());
    former.ifPresent(
        f -> {
          visit.goOnFrom(f);
          end(f);
        });
    entities.persist(visit);
    return secret;
  }

  Optional<Visit> find(String word) {
    return entities
        .createQuery("select v from Visit v where v.hash = :hash", Visit.class)
        .setParameter("hash", new Secret(word).hash())
        .getResultStream()
        .findFirst()
        .filter(visit -> visit.isOpen(clock.instant()));
  }

  /** Of this account, the one seen last first. */
  List<Visit> of(UUID account) {
    var now = clock.instant();
    return entities
        .createQuery(
            "select v from Visit v where v.account = :account order by v.seenAt desc, v.id",
            Visit.class)
        .setParameter("account", account)
        .getResultStream()
        .filter(v -> v.isOpen(now))
        .toList();
  }

  void end(Visit visit) {
    entities.remove(visit);
  }

  /** All of this account except {@code kept}. */
  void endOthers(UUID account, @Nullable UUID kept) {
    of(account).stream().filter(v -> !v.id().equals(kept)).forEach(this::end);
  }

  /** Forgets those that ended by themselves. */
  int sweep() {
    var now = clock.instant();
    var over =
        entities
            .createQuery(
                "select v from Visit v where v.expiresAt < :now or v.seenAt < :idle", Visit.class)
            .setParameter("now", now)
            .setParameter("idle", now.minus(Visit.IDLE))
            .setMaxResults(1000)
            .getResultList();
    over.forEach(entities::remove);
    return over.size();
  }
}
