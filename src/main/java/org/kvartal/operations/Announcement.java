package org.kvartal.operations;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kvartal.platform.Settings;

/** The last words of a start: where the portal is to be found. */
@ApplicationScoped
class Announcement {

  private static final System.Logger LOG = System.getLogger(Announcement.class.getName());

  private final Settings settings;

  @Inject
  Announcement(Settings settings) {
    this.settings = settings;
  }

  void say(@Observes @Priority(9000) @Initialized(ApplicationScoped.class) Object start) {
    LOG.log(
        System.Logger.Level.INFO,
        "Kvartal is started and answers in a moment at\n  {0}/",
        settings.url());
  }
}
