package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Visitor;

/**
 * Decides about submissions: the stage changes at once, the letter may wait a little and goes only
 * if nobody has taken the decision back by then.
 */
@ApplicationScoped
public class Decisions {

  private final Correspondence post;
  private final AuditTrail trail;
  private final ChangeLog changes;
  private final Visitor visitor;
  private final Clock clock;

  @Inject
  Decisions(
      Correspondence post, AuditTrail trail, ChangeLog changes, Visitor visitor, Clock clock) {
    this.post = post;
    this.trail = trail;
    this.changes = changes;
    this.visitor = visitor;
    this.clock = clock;
  }

  /** How long a letter waits, so that a decision can be taken back before anyone has read it. */
  public static final Duration GRACE = Duration.ofMinutes(2);

  /**
   * {@code letter}: the whole letter as edited; empty for the network's own text. It goes after
   * {@code grace}.
   */
  public void decide(Submission submission, Decision decision, String letter, Duration grace) {
    submission.decide(decision, "", visitor.name(), clock.instant());
    submission.wrote(post.decision(submission, decision, letter, visitor.name(), grace));
    told(decision.code(), submission);
  }

  /** Takes the last move back, with its letter as long as that has not gone. */
  public void undo(Submission submission) {
    submission.letter().ifPresent(post::callBack);
    submission.undo(visitor.name(), clock.instant());
    told("undo", submission);
  }

  private void told(String deed, Submission submission) {
    trail.record(deed, "submission", submission.id(), submission.title());
    changes.record("submission", submission.id(), null);
  }
}
