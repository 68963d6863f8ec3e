package org.kvartal.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.kvartal.platform.Change;

/** Stub. */
@ApplicationScoped
class Published implements Follower.Source {
  @Override
  public void bring(Change change, Index index) {}

  @Override
  public void bringAll(Index index) {}
}
