package org.kvartal.platform;

import java.util.List;

/**
 * A feature's answer to “what needs me?”. The desk asks every implementation and shows all of it
 * together. An implementation looks at the visitor's roles, makes a constant number of queries, and
 * answers an empty list to those it has nothing for.
 */
public interface Errands {

  /** What waits for this visitor now, in any order. */
  List<Errand> waitingFor(Visitor visitor);
}
