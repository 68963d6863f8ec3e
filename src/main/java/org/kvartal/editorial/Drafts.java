package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Opens drafts, each in a transaction of its own: of two clicks at once, one makes the draft and
 * the other finds it.
 */
@ApplicationScoped
public class Drafts {

  private final Calls calls;
  private final Submissions submissions;
  private final Clock clock;

  @Inject
  Drafts(Calls calls, Submissions submissions, Clock clock) {
    this.calls = calls;
    this.submissions = submissions;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void open(UUID call, String hash, Offer offer) {
    submissions.add(new Submission(calls.get(call), hash, offer, clock.instant()));
    submissions.flush();
  }
}
