package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Texts of many editions at once. */
@ApplicationScoped
public class Revisions {

  @PersistenceContext private EntityManager entities;

  /** The newest texts of these editions, in no order; unsaved editions are missing. */
  public List<Revision> newest(Collection<UUID> editions) {
    if (editions.isEmpty()) return List.of();
    return entities
        .createQuery(
            """
            select r from Revision r, Edition e
            where e.id in :editions and r.edition = e.id and r.number = e.revision
            """,
            Revision.class)
        .setParameter("editions", editions)
        .getResultList();
  }
}
