package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Refusal;

/** Everything that readers have told the editors. */
@ApplicationScoped
public class Notices {

  @PersistenceContext private EntityManager entities;

  protected Notices() {} // for CDI

  Notices(EntityManager entities) {
    this.entities = entities;
  }

  void add(Notice notice) {
    entities.persist(notice);
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Notice get(UUID id) {
    return Optional.ofNullable(entities.find(Notice.class, id)).orElseThrow(Refusal::notFound);
  }

  /** Those nobody has taken care of yet, the oldest first. */
  public List<Notice> waiting(int from, int limit) {
    return entities
        .createQuery(
            "select n from Notice n where n.doneAt is null order by n.sentAt, n.id", Notice.class)
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Those that are taken care of, the newest first. */
  public List<Notice> settled(int from, int limit) {
    return entities
        .createQuery(
            "select n from Notice n where n.doneAt is not null order by n.doneAt desc, n.id desc",
            Notice.class)
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultList();
  }

  public long settledCount() {
    return entities
        .createQuery("select count(n) from Notice n where n.doneAt is not null", Long.class)
        .getSingleResult();
  }

  public long waitingCount() {
    return entities
        .createQuery("select count(n) from Notice n where n.doneAt is null", Long.class)
        .getSingleResult();
  }

  long countSince(Instant moment) {
    return entities
        .createQuery("select count(n) from Notice n where n.sentAt >= :moment", Long.class)
        .setParameter("moment", moment)
        .getSingleResult();
  }
}
