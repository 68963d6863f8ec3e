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
  public List<Notice> waiting() {
    return entities
        .createQuery(
            "select n from Notice n where n.doneAt is null order by n.sentAt, n.id", Notice.class)
        .getResultList();
  }

  public long waitingCount() {
    return entities
        .createQuery("select count(n) from Notice n where n.doneAt is null", Long.class)
        .getSingleResult();
  }

  /** The newest first. */
  public List<Notice> newest(int limit) {
    return entities
        .createQuery("select n from Notice n order by n.sentAt desc, n.id desc", Notice.class)
        .setMaxResults(limit)
        .getResultList();
  }

  long countSince(Instant moment) {
    return entities
        .createQuery("select count(n) from Notice n where n.sentAt >= :moment", Long.class)
        .setParameter("moment", moment)
        .getSingleResult();
  }
}
