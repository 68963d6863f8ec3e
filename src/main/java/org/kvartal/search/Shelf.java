package org.kvartal.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Change;

/**
 * What is published of one kind, as entries of the index. Nothing else is ever read into it: what
 * readers may not see must not come from here. Whoever publishes something has a bean of this type.
 */
public interface Shelf {

  /** The kind of its entries, such as {@code article}. */
  String kind();

  /** The ids of those of its things that may look different after this change. */
  List<UUID> touchedBy(Change change);

  /** The ids of everything published. */
  List<UUID> all();

  /** The thing as readers see it now; empty when they do not. */
  Optional<Entry> entry(UUID id);

  /** Whether its things may change without a row in the change log, as files do. */
  default boolean changesSilently() {
    return false;
  }
}
