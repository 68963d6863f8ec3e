package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.work.Publication;
import org.kvartal.work.Publications;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Changes what is already public, never silently. */
@ApplicationScoped
public class Corrections {

  private final Works works;
  private final Publications publications;
  private final Issues issues;
  private final Addresses addresses;
  private final ChangeLog changes;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  Corrections(
      Works works,
      Publications publications,
      Issues issues,
      Addresses addresses,
      ChangeLog changes,
      AuditTrail audit,
      Clock clock) {
    this.works = works;
    this.publications = publications;
    this.issues = issues;
    this.addresses = addresses;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The newest text of the edition becomes what readers see, with a note that tells them what was
   * corrected.
   *
   * @throws Refusal INVALID without a note; CONFLICT when a later version is public already or the
   *     text has not changed since
   */
  public Publication correct(UUID publication, Bilingual note) {
    if (note.isBlank())
      throw Refusal.invalid(List.of(Violation.of("note", "issue.correction.note-missing")));
    var present = publications.hold(publication);
    if (!present.isNewest()) throw Refusal.conflict("issue.correction.not-newest");
    var work = present.work();
    var edition = work.edition(present.language()).orElseThrow(Refusal::notFound);
    var text = works.revision(edition.id(), edition.revision());
    if (text.id().equals(present.revision().id()))
      throw Refusal.conflict("issue.correction.nothing-new");
    var corrected = present.correct(text, note, clock.instant());
    works.add(corrected);
    changes.record("work", work.id(), present.language());
    recordIssueOf(work);
    audit.record("corrected", "work", work.id(), note.toString());
    return corrected;
  }

  /**
   * Takes a piece back; the notice stays at its address.
   *
   * @throws Refusal INVALID without a note, CONFLICT when it is taken back already
   */
  public void retract(Work work, Bilingual note) {
    if (note.isBlank())
      throw Refusal.invalid(List.of(Violation.of("note", "issue.retraction.note-missing")));
    if (work.retractedAt().isPresent()) throw Refusal.conflict("issue.retraction.already");
    if (works.published(List.of(work.id())).isEmpty())
      throw Refusal.conflict("issue.retraction.not-public");
    work.retract((note.en() + "\n\n" + note.zh()).strip(), clock.instant());
    recordAll(work);
    audit.record("retracted", "work", work.id(), note.toString());
  }

  /** Gives a work another address; the former one leads on (301). */
  public void readdress(Work work, String slug) {
    var former = work.slug();
    addresses.move(work, slug, clock.instant());
    recordAll(work);
    audit.record("readdressed", "work", work.id(), former + " → " + slug);
  }

  private void recordAll(Work work) {
    for (var edition : work.editions()) changes.record("work", work.id(), edition.language());
    recordIssueOf(work);
  }

  private void recordIssueOf(Work work) {
    issues.containing(work.id()).ifPresent(issue -> changes.record("issue", issue.id(), null));
  }
}
