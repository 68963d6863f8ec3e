package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Refusal;

/** Versions that readers have seen, one by one. */
@ApplicationScoped
public class Publications {

  @PersistenceContext private EntityManager entities;

  /**
   * @throws Refusal NOT_FOUND
   */
  public Publication get(UUID id) {
    return Optional.ofNullable(entities.find(Publication.class, id)).orElseThrow(Refusal::notFound);
  }

  /** The same, kept from others until the commit, so that no two corrections follow one version. */
  public Publication hold(UUID id) {
    return Optional.ofNullable(entities.find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(Refusal::notFound);
  }
}
