package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.kvartal.people.People;
import org.kvartal.platform.ChangeLog;
import org.kvartal.work.Work;

/** What the publishing of works means to those who sent them. */
@ApplicationScoped
public class Appearing {

  private final Submissions submissions;
  private final People people;
  private final ChangeLog changes;

  @Inject
  Appearing(Submissions submissions, People people, ChangeLog changes) {
    this.submissions = submissions;
    this.people = people;
    this.changes = changes;
  }

  /**
   * Their submissions are published, and whoever signs them stands in the public lists of people.
   *
   * @param by what the history names as having published them, such as the number
   */
  public void of(Collection<Work> works, String by, Instant at) {
    var signers = new HashSet<UUID>();
    for (var work : works) signers.addAll(work.authors());
    for (var person : people.all(signers)) {
      if (person.listed()) continue;
      person.list(true);
      changes.record("person", person.id(), null);
    }
    for (var submission : submissions.ofWorks(works.stream().map(Work::id).toList()))
      if (submission.stage() == Stage.ACCEPTED) submission.publish(by, at);
  }
}
