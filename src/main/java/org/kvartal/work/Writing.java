package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.text.Passage;
import org.kvartal.text.Passages;

/**
 * Saving a text, for the pages of the desk and for the API alike. Two never overwrite each other.
 */
@ApplicationScoped
public class Writing {

  private final Works works;
  private final Clock clock;

  @Inject
  Writing(Works works, Clock clock) {
    this.works = works;
    this.clock = clock;
  }

  /**
   * The next revision of the work in {@code language}; a first one begins the edition.
   *
   * @param expected the revision that the writer started from; 0 for a text that was not there
   * @param by the writer's name
   * @throws Refusal CONFLICT when someone has saved since, INVALID for what cannot be kept
   */
  public Revision save(UUID work, Language language, int expected, Words words, String by) {
    var tidied = words.tidied().checked();
    var edition = works.hold(work).edition(language, clock.instant());
    if (edition.revision() != expected) throw changedSince(edition);
    var revision = edition.revise(expected, tidied.draft(passages(edition)), by, clock.instant());
    works.add(revision);
    return revision;
  }

  private Refusal changedSince(Edition edition) {
    return Refusal.conflict(
        "work.changed-since-by",
        edition.revision(),
        works.newest(edition).map(Revision::by).orElse(""));
  }

  private List<Passage> passages(Edition edition) {
    return works.newest(edition).map(Writing::passages).orElse(List.of());
  }

  static List<Passage> passages(Revision revision) {
    return Passages.restore(revision.markdown(), revision.passages());
  }
}
