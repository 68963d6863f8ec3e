package org.kvartal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.InstantColumn;
import org.kvartal.platform.Refusal;

/**
 * All letters, gone or not. A letter is posted in the transaction of the deed that causes it: it
 * goes exactly when the deed is kept.
 */
@ApplicationScoped
public class Outbox {

  @PersistenceContext private EntityManager entities;
  private final Clock clock;

  @Inject
  Outbox(Clock clock) {
    this.clock = clock;
  }

  Outbox(EntityManager entities, Clock clock) {
    this(clock);
    this.entities = entities;
  }

  /** Needs the running transaction of the deed. */
  public void post(Letter letter) {
    entities.persist(letter);
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Letter get(UUID id) {
    return Optional.ofNullable(entities.find(Letter.class, id)).orElseThrow(Refusal::notFound);
  }

  /** The newest first; of every state when {@code state} is empty. */
  public List<Letter> recent(Optional<Letter.State> state, int limit) {
    return entities
        .createQuery(
            "select l from Letter l where l.state in :states order by l.createdAt desc, l.id desc",
            Letter.class)
        .setParameter("states", state.map(List::of).orElse(List.of(Letter.State.values())))
        .setMaxResults(limit)
        .getResultList();
  }

  public long count(Letter.State state) {
    return entities
        .createQuery("select count(l) from Letter l where l.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** Lends the longest due letter to one postman for {@link Letter#LEASE}; nobody else gets it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Letter> claim() {
    var now = clock.instant();
    @SuppressWarnings("unchecked")
    var ids =
        (List<Object>)
            entities
                .createNativeQuery(
                    "select id from letter where state = 'WAITING' and due_at <= ?"
                        + " and (lease_until is null or lease_until < ?)"
                        + " order by due_at limit 1 for update skip locked")
                .setParameter(1, InstantColumn.toTimestamp(now))
                .setParameter(2, InstantColumn.toTimestamp(now))
                .getResultList();
    if (ids.isEmpty()) return Optional.empty();
    var letter = get((UUID) ids.getFirst());
    letter.lend(now.plus(Letter.LEASE));
    return Optional.of(letter);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(UUID id, Outcome outcome) {
    get(id).record(outcome, clock.instant());
  }
}
