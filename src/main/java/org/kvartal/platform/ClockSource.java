package org.kvartal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The one clock. It ticks in microseconds, the finest that both databases keep, so that a moment
 * read back equals the moment written.
 */
@ApplicationScoped
public class ClockSource {

  @Produces
  @ApplicationScoped
  public Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
