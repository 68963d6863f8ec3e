package org.kvartal.theme;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.kvartal.platform.ChangeLog;

/** Asks once a second whether another node has written to the change log. */
@ApplicationScoped
class ChangeWatch {

  private static final System.Logger LOG = System.getLogger(ChangeWatch.class.getName());

  @Resource private ManagedScheduledExecutorService timer;
  private final ChangeLog changes;

  @Inject
  ChangeWatch(ChangeLog changes) {
    this.changes = changes;
  }

  void start(@Observes @Priority(4000) @Initialized(ApplicationScoped.class) Object start) {
    timer.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      changes.newest();
    } catch (RuntimeException e) { // the database is away: pages stay as they are until it is back
      LOG.log(System.Logger.Level.DEBUG, "the change log cannot be read", e);
    }
  }
}
