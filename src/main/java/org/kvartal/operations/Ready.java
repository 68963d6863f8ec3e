package org.kvartal.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.kvartal.platform.ChangeLog;

/** Whether this node can answer: asks the database. The server alone would say yes to anything. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

  private final ChangeLog changes;

  @Inject
  Ready(ChangeLog changes) {
    this.changes = changes;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      return HealthCheckResponse.named("kvartal").up().withData("change", changes.newest()).build();
    } catch (RuntimeException e) { // the reason stands in the log of the pool
      return HealthCheckResponse.down("kvartal");
    }
  }
}
