package org.kvartal.mail;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.kvartal.platform.Settings;

/** Walks every two seconds and takes along what is due. No transaction is open while he walks. */
@ApplicationScoped
class Postman {

  private static final System.Logger LOG = System.getLogger(Postman.class.getName());

  @Resource private ManagedScheduledExecutorService timer;
  private final Outbox outbox;
  private final Carrier carrier;

  @Inject
  Postman(Outbox outbox, Settings settings, Envelopes envelopes) {
    this(
        outbox,
        settings
            .smtp()
            .<Carrier>map(smtp -> new SmtpCarrier(smtp, settings.mailFrom(), envelopes))
            .orElseGet(() -> new FolderCarrier(MailFolder.of(settings), envelopes)));
  }

  Postman(Outbox outbox, Carrier carrier) {
    this.outbox = outbox;
    this.carrier = carrier;
  }

  void start(@Observes @Priority(5000) @Initialized(ApplicationScoped.class) Object start) {
    timer.scheduleWithFixedDelay(this::walk, 3, 2, TimeUnit.SECONDS);
  }

  void walk() {
    try {
      for (var letter = outbox.claim(); letter.isPresent(); letter = outbox.claim()) {
        outbox.record(letter.get().id(), carrier.carry(letter.get()));
      }
    } catch (RuntimeException e) { // an exception would end the schedule for good
      LOG.log(System.Logger.Level.ERROR, "the postman stumbled", e);
    }
  }
}
