package org.kvartal.editorial;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.kvartal.platform.ChangeLog;

/** Tells the change log when time itself opens or closes a call. Looks every 20 seconds. */
@ApplicationScoped
class CallClock {

  private static final System.Logger LOG = System.getLogger(CallClock.class.getName());

  @Resource private ManagedScheduledExecutorService timer;
  @Inject private CallClock self;
  @Inject private Calls calls;
  @Inject private ChangeLog changes;
  @Inject private Clock clock;

  void start(@Observes @Priority(5100) @Initialized(ApplicationScoped.class) Object start) {
    timer.scheduleWithFixedDelay(this::look, 5, 20, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      self.tell();
    } catch (RuntimeException e) { // an exception would end the schedule for good
      LOG.log(System.Logger.Level.WARNING, "the calls could not be looked at", e);
    }
  }

  @Transactional
  void tell() {
    var now = clock.instant();
    for (var call : calls.all()) if (call.turnsAt(now)) changes.record("call", call.id(), null);
  }
}
