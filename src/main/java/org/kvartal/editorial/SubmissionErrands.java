package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kvartal.platform.Errand;
import org.kvartal.platform.Errands;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Messages;

/** What waits for the editors: texts to read and to decide, authors who are late, tasks. */
@ApplicationScoped
class SubmissionErrands implements Errands {

  private final Submissions submissions;
  private final Networks networks;
  private final Messages messages;
  private final Clock clock;

  @Inject
  SubmissionErrands(Submissions submissions, Networks networks, Messages messages, Clock clock) {
    this.submissions = submissions;
    this.networks = networks;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<Errand> waitingFor(Visitor visitor) {
    if (!visitor.has("editor", "managing", "administrator")) return List.of();
    var words = new DeskWords(visitor.language(), messages, networks.get().zone(), clock.instant());
    var errands = new ArrayList<Errand>();
    for (var s : submissions.all(false)) {
      var verb = verb(s, words.now());
      if (!verb.isEmpty()) errands.add(errand(s, verb, words));
    }
    for (var task : submissions.openTasks())
      task.submission().ifPresent(id -> errands.add(errand(task, words)));
    return errands;
  }

  /** What an editor has to do about it now; empty for nothing. */
  static String verb(Submission s, Instant now) {
    if (s.stage().isFinal()) return "";
    if (s.turn() == Turn.EDITORS)
      return switch (s.stage()) {
        case SUBMITTED -> "read";
        case IN_REVIEW -> "decide";
        case ACCEPTED -> "edit";
        default -> "";
      };
    return s.isLate(now) ? "remind" : "";
  }

  private static Errand errand(Submission s, String verb, DeskWords words) {
    return new Errand(
        words.t("editorial.desk.verb." + verb),
        s.title(),
        s.language().tag(),
        verb.equals("remind")
            ? words.turn(s)
            : words.describe(s) + " · " + words.authors(s.offer()),
        s.since(),
        s.due(),
        "/desk/submissions/" + s.id());
  }

  private static Errand errand(Task task, DeskWords words) {
    return new Errand(
        words.t("editorial.desk.verb.do"),
        task.what(),
        words.language().tag(),
        task.who(),
        task.dueAt(),
        Optional.of(task.dueAt()),
        "/desk/submissions/" + task.submission().orElseThrow());
  }
}
