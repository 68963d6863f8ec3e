package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The network's topics and regions, as the desk keeps them. */
@ApplicationScoped
public class Labels {

  @PersistenceContext private EntityManager entities;

  protected Labels() {} // for CDI

  Labels(EntityManager entities) {
    this.entities = entities;
  }

  /** Those of one kind, {@code topic} or {@code region}, in the network's order. */
  public List<Label> all(String kind) {
    return entities
        .createQuery(
            "select l from Label l where l.code like :kind order by l.place, l.code", Label.class)
        .setParameter("kind", kind + ":%")
        .getResultList();
  }

  public void add(Label label) {
    entities.persist(label);
  }

  public void remove(Label label) {
    entities.remove(label);
  }

  /** How many works carry each label that is carried at all, by code. */
  public Map<String, Long> uses() {
    return entities
        .createQuery("select l, count(w) from Work w join w.labels l group by l", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
  }
}
