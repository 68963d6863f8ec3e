package org.kvartal.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Change;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;

/**
 * Keeps this node's index in step with the change log: looks five times a second whether anything
 * was committed (here at once, elsewhere within a second, as {@link ChangeLog#seen} has it), puts
 * what changed, and commits it together with the number reached. What is missing, damaged, or of
 * another database is made again from the beginning.
 */
@ApplicationScoped
public class IndexKeeper {

  private static final System.Logger LOG = System.getLogger(IndexKeeper.class.getName());
  private static final int MILLISECONDS = 200;

  @Resource private ManagedScheduledExecutorService timer;
  private final ChangeLog changes;
  private final Published published;
  private final Settings settings;
  private volatile @Nullable Follower follower;
  private boolean complained;

  @Inject
  IndexKeeper(ChangeLog changes, Published published, Settings settings) {
    this.changes = changes;
    this.published = published;
    this.settings = settings;
  }

  void start(@Observes @Priority(4100) @Initialized(ApplicationScoped.class) Object start) {
    timer.scheduleWithFixedDelay(this::look, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  Results search(Question question) {
    var now = follower;
    return now == null ? Results.notYet() : now.index().search(question);
  }

  List<Suggestion> suggest(String typed, Language reader) {
    var now = follower;
    return now == null ? List.of() : now.index().suggest(typed, reader);
  }

  /** Whether questions are answered; not while the index is made for the first time. */
  public boolean isReady() {
    var now = follower;
    return now != null && now.index().reached().isPresent();
  }

  /** The number of the change log that the index has reached; 0 while it has none. */
  public long reached() {
    var now = follower;
    return now == null ? 0 : now.index().reached().map(Reached::sequence).orElse(0L);
  }

  /** Makes the whole index again, soon; until then the old one answers. */
  public void rebuild() {
    var now = follower;
    if (now != null) now.startAnew();
  }

  private void look() {
    try {
      var now = follower;
      if (now == null) {
        now = begin();
        follower = now;
      }
      now.follow(changes.seen());
      complained = false;
    } catch (RuntimeException | Error e) { // an exception would end the schedule for good
      if (!complained) LOG.log(System.Logger.Level.ERROR, "the index could not follow", e);
      complained = true;
    }
  }

  private Follower begin() {
    var index = new Index(settings.data().resolve("index"));
    var log =
        new Follower.Log() {
          @Override
          public List<Change> since(long sequence, int limit) {
            return changes.since(sequence, limit);
          }

          @Override
          public long newest() {
            return changes.newest();
          }
        };
    var begun = new Follower(index, log, published);
    begun.verify();
    index.search(Question.of("warm 暖", Language.EN)); // the first question loads the dictionaries
    return begun;
  }

  @PreDestroy
  void stop() {
    var now = follower;
    if (now != null) now.index().close();
  }
}
