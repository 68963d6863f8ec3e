package org.kvartal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.TestDatabase;
import org.kvartal.text.Passage;

class WritingTest {

  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private static UUID work(TestDatabase database) {
    return database.inTransaction(
        entities -> {
          var work = new Work("on-care", Kind.ESSAY, Language.EN, NOON);
          entities.persist(work);
          return work.id();
        });
  }

  private static Revision save(
      TestDatabase database, UUID work, Language language, int expected, String text, String by) {
    return database.inTransaction(
        entities ->
            new Writing(new Works(entities), CLOCK)
                .save(work, language, expected, new Words("On care", "", "", text), by));
  }

  @Test
  void eachSaveIsARevisionAndPassagesKeepTheirNames() throws Exception {
    try (var database = TestDatabase.h2()) {
      var work = work(database);
      var first = save(database, work, Language.EN, 0, "One.\n\nTwo.\u200b\r\n", "Ada");
      var second = save(database, work, Language.EN, 1, "New.\n\nOne.\n\nTwo.", "Grace");

      assertThat(first.markdown()).isEqualTo("One.\n\nTwo.\n");
      assertThat(second.number()).isEqualTo(2);
      assertThat(second.words()).isEqualTo(3);
      var before = Writing.passages(first).stream().map(Passage::id).toList();
      assertThat(Writing.passages(second).stream().map(Passage::id).toList())
          .hasSize(3)
          .endsWith(before.get(0), before.get(1));
    }
  }

  @Test
  void whoeverBeganFromAnOlderRevisionIsToldWhoSavedAndOverwritesNothing() throws Exception {
    try (var database = TestDatabase.h2()) {
      var work = work(database);
      save(database, work, Language.ZH, 0, "照护。", "Ada");
      var refusal =
          catchThrowableOfType(
              Refusal.class, () -> save(database, work, Language.ZH, 0, "照料。", "Grace"));
      assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
      assertThat(refusal.arguments()).isEqualTo(java.util.List.<Object>of(1, "Ada"));
      assertThat(text(database, work, Language.ZH)).isEqualTo("照护。\n");
    }
  }

  private static String text(TestDatabase database, UUID work, Language language) {
    return database.inTransaction(
        entities -> {
          var works = new Works(entities);
          return works
              .newest(works.get(work).edition(language).orElseThrow())
              .orElseThrow()
              .markdown();
        });
  }

  @Test
  void ofTwoWhoSaveAtTheSameMomentExactlyOneIsFirstOnH2() throws Exception {
    try (var database = TestDatabase.h2()) {
      twoAtTheSameMoment(database);
    }
  }

  private static void twoAtTheSameMoment(TestDatabase database) throws Exception {
    var work = work(database);
    for (int round = 0; round < 5; round++) {
      int expected = round;
      var start = new CountDownLatch(1);
      try (var desks = Executors.newFixedThreadPool(2)) {
        Callable<Boolean> ada = () -> saves(database, start, work, expected, "Ada");
        Callable<Boolean> grace = () -> saves(database, start, work, expected, "Grace");
        var first = desks.submit(ada);
        var second = desks.submit(grace);
        start.countDown();
        assertThat(first.get()).isNotEqualTo(second.get());
      }
    }
    var saved =
        database.inTransaction(
            entities -> {
              var works = new Works(entities);
              return works.revisions(works.get(work).edition(Language.ZH).orElseThrow().id());
            });
    assertThat(saved).extracting(Revision::number).containsExactly(5, 4, 3, 2, 1);
  }

  private static boolean saves(
      TestDatabase database, CountDownLatch start, UUID work, int expected, String by)
      throws InterruptedException {
    start.await();
    try {
      save(database, work, Language.ZH, expected, by + " " + expected, by);
      return true;
    } catch (Refusal refusal) {
      assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
      return false;
    }
  }

  @Test
  void whatCannotBeKeptIsNamedFieldByField() throws Exception {
    try (var database = TestDatabase.h2()) {
      var work = work(database);
      var words = new Words(" ", "s".repeat(1001), "", "⟪ Ada ⟫\n");
      var refusal =
          catchThrowableOfType(
              Refusal.class,
              () ->
                  database.inTransaction(
                      entities ->
                          new Writing(new Works(entities), CLOCK)
                              .save(work, Language.EN, 0, words, "Ada")));
      assertThat(refusal.violations())
          .extracting(v -> v.field() + " " + v.messageKey())
          .containsExactly(
              "title problem.required",
              "standfirst problem.too-long",
              "markdown work.edit.marks-left");
    }
  }
}
