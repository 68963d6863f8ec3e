package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kvartal.editorial.Appearing;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Jobs;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;
import org.kvartal.work.Edition;
import org.kvartal.work.Publication;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/**
 * Makes issues public. All publications of an issue, the issue itself and what the change log says
 * of them are one transaction: readers see the old or the new, never a mixture.
 */
@ApplicationScoped
public class Press {

  private final Works works;
  private final Inspection inspection;
  private final Appearing appearing;
  private final Jobs jobs;
  private final ChangeLog changes;
  private final AuditTrail audit;
  private final Visitor visitor;
  private final Clock clock;

  @Inject
  Press(
      Works works,
      Inspection inspection,
      Appearing appearing,
      Jobs jobs,
      ChangeLog changes,
      AuditTrail audit,
      Visitor visitor,
      Clock clock) {
    this.works = works;
    this.inspection = inspection;
    this.appearing = appearing;
    this.jobs = jobs;
    this.changes = changes;
    this.audit = audit;
    this.visitor = visitor;
    this.clock = clock;
  }

  /**
   * Publishes a held issue now.
   *
   * @throws Refusal CONFLICT when it is public already, or with everything that stands in the way
   */
  public void publish(Issue issue) {
    if (issue.isPublished()) throw Refusal.conflict("issue.published-already");
    var readiness = inspection.of(issue);
    if (!readiness.isReady()) throw hindered(readiness);
    publish(issue, clock.instant());
  }

  /** Without asking whether it is ready. */
  void publish(Issue issue, Instant at) {
    issue.publish(at);
    var ids = issue.entries().stream().map(Entry::work).toList();
    var byId = works.all(ids).stream().collect(Collectors.toMap(Work::id, Function.identity()));
    var known =
        works.published(ids).stream()
            .collect(Collectors.toMap(p -> p.work().id() + p.language().code(), p -> p));
    for (var id : ids) publish(byId.get(id), known, at);
    appearing.of(byId.values(), issue.number().toString(), at);
    changes.record("issue", issue.id(), null);
    audit.record("published", "issue", issue.id(), issue.number() + ", pieces: " + ids.size());
  }

  /** A work that was public before stays as readers know it; only corrections change it. */
  private void publish(Work work, Map<String, Publication> known, Instant at) {
    for (var edition : work.editions()) {
      if (edition.isEmpty() || known.containsKey(work.id() + edition.language().code())) continue;
      works.add(first(work, edition, at));
      changes.record("work", work.id(), edition.language());
    }
  }

  private Publication first(Work work, Edition edition, Instant at) {
    var text = works.revision(edition.id(), edition.revision());
    return new Publication(work, edition.language(), text, 1, Bilingual.NONE, at);
  }

  /**
   * It will appear by itself at {@code at}, if it is ready then.
   *
   * @throws Refusal INVALID for a moment that is past; CONFLICT as {@link #publish}
   */
  public void schedule(Issue issue, Instant at) {
    if (!at.isAfter(clock.instant())) throw Refusal.invalid("issue.schedule.past");
    var readiness = inspection.of(issue);
    if (!readiness.isReady()) throw hindered(readiness);
    issue.schedule(at);
    var argument = new Appointment(issue.id(), at).toString();
    jobs.enqueueAt(ScheduledPublication.KIND, argument, issue.number().toString(), at);
    audit.record("scheduled", "issue", issue.id(), at.toString());
  }

  /** It will not appear by itself. */
  public void unschedule(Issue issue) {
    issue.schedule(null);
    audit.record("unscheduled", "issue", issue.id(), "");
  }

  private Refusal hindered(Readiness readiness) {
    if (readiness.rows().isEmpty()) return Refusal.conflict("issue.empty");
    var inTheWay = new ArrayList<Violation>();
    for (var matter : readiness.hindrances()) {
      var arguments = new ArrayList<Object>();
      arguments.add(matter.row().place());
      arguments.add(matter.row().title().in(visitor.language()));
      arguments.addAll(matter.cell().arguments());
      var field = "entries[" + (matter.row().place() - 1) + "]." + matter.cell().check().code();
      inTheWay.add(new Violation(field, sentence(matter.cell()), List.copyOf(arguments)));
    }
    return Refusal.hindered("issue.hindered", inTheWay);
  }

  /** The message that says what a cell found: {0} is the entry's place, {1} its title. */
  static String sentence(Readiness.Cell cell) {
    return "issue.ready.says." + cell.check().code() + "." + cell.finding();
  }

  /** An appointment to publish; a later change of the time makes an earlier one void. */
  record Appointment(UUID issue, Instant at) {
    static Appointment of(String text) {
      var parts = text.split("@", 2);
      return new Appointment(UUID.fromString(parts[0]), Instant.parse(parts[1]));
    }

    @Override
    public String toString() {
      return issue + "@" + at;
    }
  }
}
