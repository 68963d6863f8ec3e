package org.kvartal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kvartal.platform.Change;

/** Everything published, from all shelves. */
@ApplicationScoped
class Published implements Follower.Source {

  private final Instance<Shelf> shelves;

  @Inject
  Published(@Any Instance<Shelf> shelves) {
    this.shelves = shelves;
  }

  @Override
  public void bring(Change change, Index index) {
    for (var shelf : shelves) for (var id : shelf.touchedBy(change)) bring(shelf, id, index);
  }

  @Override
  public void bringAll(Index index) {
    for (var shelf : shelves) for (var id : shelf.all()) bring(shelf, id, index);
  }

  @Override
  public void bringSilent(Index index) {
    for (var shelf : shelves)
      if (shelf.changesSilently()) for (var id : shelf.all()) bring(shelf, id, index);
  }

  private static void bring(Shelf shelf, UUID id, Index index) {
    shelf.entry(id).ifPresentOrElse(index::put, () -> index.remove(shelf.kind(), id));
  }
}
