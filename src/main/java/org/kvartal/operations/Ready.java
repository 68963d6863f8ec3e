package org.kvartal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.kvartal.platform.ChangeLog;
import org.kvartal.search.IndexKeeper;

/**
 * Whether this node can answer: asks the database, and after a start waits until the index has
 * caught up once. From then on the index may be a moment behind. The server alone would say yes to
 * anything.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

  private final ChangeLog changes;
  private final IndexKeeper index;
  private volatile boolean caughtUp;

  @Inject
  Ready(ChangeLog changes, IndexKeeper index) {
    this.changes = changes;
    this.index = index;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      var newest = changes.newest();
      var reached = index.reached();
      if (index.isReady() && reached >= newest) caughtUp = true;
      return HealthCheckResponse.named("kvartal")
          .status(caughtUp)
          .withData("change", newest)
          .withData("index", reached)
          .build();
    } catch (RuntimeException e) { // the reason stands in the log of the pool
      return HealthCheckResponse.down("kvartal");
    }
  }
}
