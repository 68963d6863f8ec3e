package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** What editors do with issues, for the pages of the desk and for the API alike. */
@ApplicationScoped
public class IssueDesk {

  private static final String[] EDITORS = {"editor", "managing", "administrator"};

  private final Issues issues;
  private final Sections sections;
  private final Works works;
  private final Networks networks;
  private final ChangeLog changes;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  IssueDesk(
      Issues issues,
      Sections sections,
      Works works,
      Networks networks,
      ChangeLog changes,
      AuditTrail audit,
      Clock clock) {
    this.issues = issues;
    this.sections = sections;
    this.works = works;
    this.networks = networks;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  static void requireEditor(Visitor visitor) {
    visitor.require(EDITORS);
  }

  static boolean mayWork(Visitor visitor) {
    return visitor.has(EDITORS);
  }

  /**
   * By id or by number, such as 2026-4.
   *
   * @throws Refusal NOT_FOUND
   */
  public Issue find(String idOrNumber) {
    if (idOrNumber.matches("\\d{4}-\\d{1,2}"))
      return issues.at(IssueNumber.of(idOrNumber)).orElseThrow(Refusal::notFound);
    try {
      return issues.get(UUID.fromString(idOrNumber));
    } catch (IllegalArgumentException e) { // no id at all
      throw Refusal.notFound();
    }
  }

  /** What the next issue would be, made after the last one. */
  Launch next() {
    var network = networks.get();
    return Launch.after(
        issues.all().stream().findFirst(),
        network.monthsBetween(),
        issues.sections(),
        LocalDate.now(clock.withZone(network.zone())));
  }

  /**
   * A new issue, made after the last one; number and date may be chosen.
   *
   * @throws Refusal CONFLICT when there is an issue of that number
   */
  public Issue begin(Optional<IssueNumber> number, Optional<LocalDate> date, Bilingual title) {
    var launch = next();
    launch = launch.numbered(number.orElse(launch.number()), date.orElse(launch.date()));
    if (issues.at(launch.number()).isPresent())
      throw Refusal.conflict("issue.number.taken", launch.number().toString());
    var issue = launch.issue(title);
    issues.add(issue);
    issues.flush();
    audit.record("created", "issue", issue.id(), issue.number().toString());
    return issue;
  }

  /** Takes the whole contents anew; of a public issue only their order and their teasers. */
  public void fill(Issue issue, ContentsForm contents) {
    var before = worksOf(issue);
    var known = works.all(contents.works()).stream().map(Work::id).collect(Collectors.toSet());
    contents.fill(issue, sections, known::contains);
    if (issue.isPublished() && !before.equals(worksOf(issue)))
      throw Refusal.conflict("issue.published-already");
    changed(issue);
    audit.record("filled", "issue", issue.id(), "pieces: " + issue.entries().size());
  }

  /** One change of a held issue, told to those who follow. */
  public void change(UUID id, Consumer<Issue> deed) {
    var issue = issues.hold(id);
    var before = worksOf(issue);
    deed.accept(issue);
    if (issue.isPublished() && !before.equals(worksOf(issue)))
      throw Refusal.conflict("issue.published-already");
    changed(issue);
  }

  private void changed(Issue issue) {
    if (issue.isPublished()) changes.record("issue", issue.id(), null);
  }

  private static HashSet<UUID> worksOf(Issue issue) {
    var ids = new HashSet<UUID>();
    issue.entries().forEach(entry -> ids.add(entry.work()));
    return ids;
  }

  /**
   * @throws Refusal NOT_FOUND when there is no such work, CONFLICT when another issue has it
   */
  void mayStand(UUID work) {
    works.get(work);
    if (issues.holds(work)) throw Refusal.conflict("issue.entry.elsewhere");
  }

  /** Works that stand in no issue yet, the newest first; what editors may add. */
  List<Work> unplaced() {
    return works.all(issues.unplaced(200));
  }
}
