package org.kvartal.platform;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts what a piece of work asks of the database. */
public final class Queries {

  private Queries() {}

  /**
   * Queries that {@code work} makes through {@code entities}, which forget first what they know.
   */
  public static int in(EntityManager entities, Runnable work) {
    entities.clear();
    var count = new AtomicInteger();
    var listener =
        new SessionEventAdapter() {
          @Override
          public void preExecuteQuery(SessionEvent event) {
            count.incrementAndGet();
          }
        };
    var events = entities.unwrap(Session.class).getEventManager();
    events.addListener(listener);
    try {
      work.run();
    } finally {
      events.removeListener(listener);
    }
    return count.get();
  }
}
