package org.kvartal.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** Time is counted from the first look at it: making the question ready is not part of it. */
final class Deadline implements QueryTimeout {

  private final long nanoseconds;
  private long end;

  Deadline(Duration patience) {
    this.nanoseconds = patience.toNanos();
  }

  @Override
  public boolean shouldExit() {
    if (end == 0) end = System.nanoTime() + nanoseconds;
    return System.nanoTime() - end > 0;
  }
}
