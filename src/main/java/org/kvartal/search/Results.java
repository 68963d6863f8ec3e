package org.kvartal.search;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a question, one page of it.
 *
 * @param found how many there are; at least so many when {@code more}
 * @param complete how many of them have all of the words: they come first
 * @param mended the words that were asked instead, where some were not known to the index
 * @param cut time was up; what is here is not all
 * @param rebuilding the index is being made and cannot answer yet
 */
record Results(
    long found,
    boolean more,
    long complete,
    List<Hit> hits,
    Optional<Words> mended,
    boolean cut,
    boolean rebuilding) {

  static Results none() {
    return new Results(0, false, 0, List.of(), Optional.empty(), false, false);
  }

  static Results notYet() {
    return new Results(0, false, 0, List.of(), Optional.empty(), false, true);
  }

  Results mendedTo(Words words) {
    return new Results(found, more, complete, hits, Optional.of(words), cut, rebuilding);
  }
}
