package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.kvartal.issue.Press.Appointment;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.JobKind;
import org.kvartal.platform.JobRun;

/**
 * Publishes an issue when its moment has come. However many nodes try and however often: the
 * issue's row is held, and an appointment that is no longer the issue's own does nothing.
 */
@ApplicationScoped
class ScheduledPublication implements JobKind {

  static final String KIND = "publication";

  private final Issues issues;
  private final Inspection inspection;
  private final Press press;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ScheduledPublication(
      Issues issues, Inspection inspection, Press press, AuditTrail audit, Clock clock) {
    this.issues = issues;
    this.inspection = inspection;
    this.press = press;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  @Transactional
  public void run(JobRun run) {
    keep(Appointment.of(run.argument()));
    run.progress(1, 1);
  }

  /** An issue that is not ready stays as it is and says why at the desk. */
  void keep(Appointment appointment) {
    var issue = issues.hold(appointment.issue());
    if (!issue.publishAt().equals(java.util.Optional.of(appointment.at()))) return;
    if (clock.instant().isBefore(appointment.at())) return;
    var readiness = inspection.of(issue);
    if (readiness.isReady()) {
      press.publish(issue, clock.instant());
    } else {
      issue.hinder(String.valueOf(readiness.hindrances().size()));
      audit.record("hindered", "issue", issue.id(), appointment.at().toString());
    }
  }
}
