package org.kvartal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Refusal;

/** All people the network knows. */
@ApplicationScoped
public class People {

  @PersistenceContext private EntityManager entities;

  public void add(Person person) {
    entities.persist(person);
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Person get(UUID id) {
    return Optional.ofNullable(entities.find(Person.class, id)).orElseThrow(Refusal::notFound);
  }

  public Optional<Person> bySlug(String slug) {
    return entities
        .createQuery("select p from Person p where p.slug = :slug", Person.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** The person with this address; the oldest when there are doubles. */
  public Optional<Person> byEmail(EmailAddress email) {
    return entities
        .createQuery("select p from Person p where p.email = :email order by p.id", Person.class)
        .setParameter("email", email)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those with these ids, in no order. */
  public List<Person> all(Collection<UUID> ids) {
    if (ids.isEmpty()) return List.of();
    return entities
        .createQuery("select p from Person p where p.id in :ids", Person.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Everyone whom the public pages list, by sort key. */
  public List<Person> listed() {
    return entities
        .createQuery(
            "select p from Person p where p.listed = true order by p.sortKey, p.id", Person.class)
        .getResultList();
  }
}
