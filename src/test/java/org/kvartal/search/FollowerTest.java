package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kvartal.platform.Change;
import org.kvartal.platform.Language;

class FollowerTest {

  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @TempDir Path folder;
  Database database = new Database();
  Index index;
  Follower follower;

  /** The change log and what is published, in memory. A transaction is one call of a method. */
  static final class Database implements Follower.Log, Follower.Source {

    final List<Change> log = new ArrayList<>();
    final Map<String, Entry> published = new TreeMap<>();
    Runnable whileReading = () -> {};
    int brought;

    void publish(String slug, String english) {
      published.put(slug, Library.article(slug, english, ""));
      record(Library.id(slug));
    }

    void retract(String slug) {
      published.remove(slug);
      record(Library.id(slug));
    }

    private void record(UUID id) {
      log.add(new Change(log.size() + 1, "work", id, null, NOON));
    }

    @Override
    public List<Change> since(long sequence, int limit) {
      return log.stream().filter(c -> c.sequence() > sequence).limit(limit).toList();
    }

    @Override
    public long newest() {
      return log.size();
    }

    @Override
    public void bring(Change change, Index index) {
      brought++;
      var entry = published.values().stream().filter(e -> e.id().equals(change.id())).findFirst();
      entry.ifPresentOrElse(index::put, () -> index.remove("article", change.id()));
    }

    @Override
    public void bringAll(Index index) {
      var all = List.copyOf(published.values());
      whileReading.run();
      all.forEach(index::put);
    }
  }

  @BeforeEach
  void open() {
    index = Library.index(folder.resolve("index"));
    follower = new Follower(index, database, database);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void whatIsPublishedIsFoundAndWhatIsRetractedIsNot() {
    database.publish("trust", "Trust | Text");
    follow();
    assertThat(found("trust")).isOne();

    database.retract("trust");
    follow();
    assertThat(found("trust")).isZero();
    assertThat(index.suggest("trust", Language.EN)).isEmpty();
  }

  @Test
  void draftsAreNeverFoundNotEvenByTheirSpelling() {
    database.publish("trust", "Trust | Text");
    follow();
    database.record(Library.id("draft")); // something of it changed, but it is not published
    follow();
    assertThat(index.size()).isOne();
    assertThat(found("draft")).isZero();
  }

  @Test
  void anEmptyDatabaseIsAReadyIndex() {
    follow();
    assertThat(index.reached()).contains(new Reached(0, ""));
    assertThat(index.search(Question.of("trust", Language.EN)).rebuilding()).isFalse();
  }

  @Test
  void whatIsCommittedWhileEverythingIsReadIsNotMissed() {
    database.publish("trust", "Trust | Text");
    database.whileReading = () -> database.publish("late", "Latecomer | Text");
    follow();
    database.whileReading = () -> {};
    follow();
    assertThat(index.reached().orElseThrow().sequence()).isEqualTo(2);
    assertThat(found("latecomer")).isOne();
  }

  @Test
  void theSameThingChangedOftenIsReadOncePerStep() {
    follow();
    for (int i = 0; i < 40; i++) database.publish("trust", "Trust " + i + " | Text");
    follow();
    assertThat(database.brought).isOne();
    assertThat(index.search(Question.of("trust", Language.EN)).hits().getFirst().titles())
        .containsValue(List.of(new Run("Trust", true), new Run(" 39", false)));
  }

  @Test
  void manyChangesComeInSeveralSteps() {
    follow();
    for (int i = 0; i < 1200; i++) database.publish("n" + i, "Note " + i + " | Text");
    follow();
    assertThat(index.size()).isEqualTo(1200);
    assertThat(index.reached().orElseThrow().sequence()).isEqualTo(1200);
  }

  @Test
  void anIndexThatWasClosedGoesOnWhereItStood() {
    database.publish("trust", "Trust | Text");
    follow();
    index.close();
    database.publish("care", "Care | Text");

    open();
    follower.verify();
    follow();
    assertThat(database.brought).isOne();
    assertThat(found("trust") + found("care")).isEqualTo(2);
  }

  @Test
  void anotherDatabaseBehindTheSameNumberIsNoticed() {
    database.publish("trust", "Trust | Text");
    follow();
    index.close();
    database = new Database();
    database.publish("other", "Lantern | Text");

    open();
    follower.verify();
    follow();
    assertThat(found("trust")).isZero();
    assertThat(found("lantern")).isOne();
  }

  @Test
  void aDatabaseThatWentBackIsNoticed() {
    database.publish("trust", "Trust | Text");
    database.publish("care", "Care | Text");
    follow();
    index.close();
    database.log.removeLast();
    database.published.remove("care");

    open();
    follower.verify();
    follow();
    assertThat(found("care")).isZero();
    assertThat(found("trust")).isOne();
  }

  @Test
  void whatCannotBeReadNowComesNextTime() {
    database.publish("trust", "Trust | Text");
    follow();
    database.publish("care", "Care | Text");
    var broken = new Follower(index, database, new Unwell());
    assertThatThrownBy(() -> broken.follow(2)).hasMessage("the database is away");
    assertThat(index.reached().orElseThrow().sequence()).isOne();
    assertThat(found("trust")).isOne();

    follow();
    assertThat(found("care")).isOne();
  }

  @Test
  void aRebuildThatFailsLeavesTheFormerIndex() {
    database.publish("trust", "Trust | Text");
    follow();
    database.whileReading =
        () -> {
          throw new IllegalStateException("the database is away");
        };
    follower.startAnew();
    assertThatThrownBy(this::follow).hasMessage("the database is away");
    assertThat(found("trust")).isOne();
  }

  private static final class Unwell implements Follower.Source {
    @Override
    public void bring(Change change, Index index) {
      index.put(Library.article("half", "Half done | Text", ""));
      throw new IllegalStateException("the database is away");
    }

    @Override
    public void bringAll(Index index) {}
  }

  private void follow() {
    follower.follow(database.newest());
  }

  private long found(String words) {
    return index.search(Question.of(words, Language.EN)).found();
  }
}
