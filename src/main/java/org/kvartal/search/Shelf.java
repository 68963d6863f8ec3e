package org.kvartal.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Change;

/**
 * What is published of one kind, as entries. Nothing else is ever read into the index: what readers
 * may not see must not come from here.
 */
interface Shelf {

  /** The kind of its entries, such as {@code article}. */
  String kind();

  /** The ids of those of its things that may look different after this change. */
  List<UUID> touchedBy(Change change);

  /** The ids of everything published. */
  List<UUID> all();

  /** The thing as readers see it now; empty when they do not. */
  Optional<Entry> entry(UUID id);
}
