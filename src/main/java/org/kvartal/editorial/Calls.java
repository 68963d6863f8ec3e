package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Refusal;

/** All calls. */
@ApplicationScoped
public class Calls {

  @PersistenceContext private EntityManager entities;

  public void add(Call call) {
    entities.persist(call);
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Call get(UUID id) {
    return Optional.ofNullable(entities.find(Call.class, id)).orElseThrow(Refusal::notFound);
  }

  public Optional<Call> bySlug(String slug) {
    return entities
        .createQuery("select c from Call c where c.slug = :slug", Call.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** By id or slug, as the API takes both. */
  public Optional<Call> find(String idOrSlug) {
    try {
      return Optional.ofNullable(entities.find(Call.class, UUID.fromString(idOrSlug)));
    } catch (IllegalArgumentException e) { // not an id, so it is a slug
      return bySlug(idOrSlug);
    }
  }

  /** Those that take texts now: the soonest deadline first, rolling ones last. */
  public List<Call> open(Instant at) {
    return entities
        .createQuery(
            """
            select c from Call c where c.opensAt <= :at and (c.rolling = true or c.deadline > :at)
            order by c.rolling, c.deadline, c.id
            """,
            Call.class)
        .setParameter("at", at)
        .getResultList();
  }

  /** Every call, the latest deadline first. */
  public List<Call> all() {
    return entities
        .createQuery("select c from Call c order by c.deadline desc, c.id", Call.class)
        .getResultList();
  }
}
