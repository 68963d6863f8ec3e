package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.people.SignedLinks;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.work.Work;

/** Who may see a submission as its author: by a link from our letters, or signed in. */
@ApplicationScoped
public class Contributors {

  /** What a signed link to a submission is for. */
  public static final String PURPOSE = "submission";

  /** Long enough for a text from the draft to the printed issue. */
  private static final Duration LIFE = Duration.ofDays(400);

  private static final Duration EDITORS_TIME = Duration.ofDays(14);

  private final SignedLinks links;
  private final Submissions submissions;
  private final Visitor visitor;
  private final Clock clock;

  @Inject
  Contributors(SignedLinks links, Submissions submissions, Visitor visitor, Clock clock) {
    this.links = links;
    this.submissions = submissions;
    this.visitor = visitor;
    this.clock = clock;
  }

  /** A new link to the contributor's page, for a letter to {@code holder}. */
  URI link(Submission submission, EmailAddress holder) {
    return links.issue(
        PURPOSE,
        submission.id(),
        holder,
        "/my/submissions/" + submission.id(),
        submission.language(),
        LIFE);
  }

  /** Whether the visitor is one of its authors. */
  boolean isAuthor(Submission submission) {
    if (visitor.holds(PURPOSE, submission.id())) return true;
    return visitor.person().isPresent()
        && submission.work().map(Work::authors).stream()
            .anyMatch(authors -> authors.contains(visitor.person().get()));
  }

  /**
   * @throws Refusal NOT_FOUND, SIGN_IN for a stranger, FORBIDDEN for someone else
   */
  Submission open(UUID id) {
    var submission = submissions.get(id);
    if (!isAuthor(submission)) visitor.requireHold(PURPOSE, id);
    return submission;
  }

  /** The name in histories: whoever holds the link, or is signed in. */
  String name(Submission submission) {
    return Optional.of(visitor.name())
        .filter(n -> !n.isBlank())
        .orElseGet(() -> submission.offer().greeting(submission.language()));
  }

  /** The author says something; when an answer was awaited, it is the editors' turn again. */
  void say(Submission submission, String text) {
    if (text.isBlank()) throw Refusal.invalid("editorial.my.empty");
    var now = clock.instant();
    submissions.add(Message.fromAuthor(submission.id(), name(submission), text, now));
    if (submission.turn() == Turn.AUTHOR && submission.stage() != Stage.REVISION)
      submission.passTo(Turn.EDITORS, now.plus(EDITORS_TIME), "answer", "", now);
  }
}
