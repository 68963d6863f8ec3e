package org.kvartal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Where the one {@link Network} is kept. */
@ApplicationScoped
public class Networks {

  @PersistenceContext private EntityManager entities;

  /** The network; a nameless one on a fresh installation. */
  @Transactional
  public Network get() {
    var network = entities.find(Network.class, Network.ONLY);
    if (network != null) return network;
    return new Network(Bilingual.of("Kvartal", "Kvartal"), Bilingual.of("Kvartal", "Kvartal"));
  }

  /** The network, to be changed within the running transaction. */
  public Network edit() {
    var network = entities.find(Network.class, Network.ONLY);
    if (network != null) return network;
    var fresh = get();
    entities.persist(fresh);
    return fresh;
  }
}
