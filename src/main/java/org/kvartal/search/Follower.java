package org.kvartal.search;

import java.util.LinkedHashSet;
import java.util.List;
import org.kvartal.platform.Change;

/** The work of the keeper, without its clock: for one thread. */
final class Follower {

  /** Changes taken in one commit. */
  private static final int BATCH = 500;

  private static final System.Logger LOG = System.getLogger(Follower.class.getName());

  /** The change log as a follower sees it. */
  interface Log {
    List<Change> since(long sequence, int limit);

    long newest();
  }

  /** What is published, as a follower sees it. */
  interface Source {

    /** Puts into the index, or takes out of it, all that this change concerns. */
    void bring(Change change, Index index);

    /** Puts everything. */
    void bringAll(Index index);

    /** Puts what may have changed without a row in the log while nobody looked. */
    default void bringSilent(Index index) {}
  }

  private final Index index;
  private final Log log;
  private final Source source;
  private volatile boolean anew;

  Follower(Index index, Log log, Source source) {
    this.index = index;
    this.log = log;
    this.source = source;
  }

  Index index() {
    return index;
  }

  void startAnew() {
    anew = true;
  }

  /**
   * At start: whether the log still says the same at the number reached. A restored backup or
   * another database does not, and its index is begun anew.
   */
  void verify() {
    var reached = index.reached();
    if (reached.isEmpty() || reached.get().sequence() == 0) return;
    var there = log.since(reached.get().sequence() - 1, 1);
    var same = !there.isEmpty() && reachedBy(there.getFirst()).equals(reached.get());
    if (same) {
      source.bringSilent(index);
      index.commit(reached.get());
      return;
    }
    LOG.log(System.Logger.Level.WARNING, "the index belongs to another database: begun anew");
    index.discard();
  }

  /** Brings the index to {@code seen} or further. */
  void follow(long seen) {
    try {
      if (anew || index.reached().isEmpty()) makeAgain();
      while (index.reached().orElseThrow().sequence() < seen && step()) {}
    } catch (RuntimeException e) {
      index.rollBack();
      throw e;
    }
  }

  /** What is committed while everything is read comes again in the next steps, to no harm. */
  private void makeAgain() {
    anew = false;
    long newest = log.newest();
    index.clear();
    source.bringAll(index);
    index.commit(newest == 0 ? new Reached(0, "") : reachedBy(last(newest)));
    LOG.log(System.Logger.Level.INFO, "the index was made: " + index.size() + " entries");
  }

  private boolean step() {
    var batch = log.since(index.reached().orElseThrow().sequence(), BATCH);
    if (batch.isEmpty()) return false;
    var seen = new LinkedHashSet<String>();
    for (var change : batch) if (seen.add(change.kind() + change.id())) source.bring(change, index);
    index.commit(reachedBy(batch.getLast()));
    return true;
  }

  private Change last(long newest) {
    return log.since(newest - 1, 1).getFirst();
  }

  private static Reached reachedBy(Change change) {
    return new Reached(change.sequence(), change.kind() + ":" + change.id());
  }
}
