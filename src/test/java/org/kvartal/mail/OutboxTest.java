package org.kvartal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.TestDatabase;

class OutboxTest {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void twoPostmenNeverTakeTheSameLetterOnH2() throws Exception {
    try (var database = TestDatabase.h2()) {
      fourPostmenShareFortyLetters(database);
    }
  }

  @Test
  void twoPostmenNeverTakeTheSameLetterOnPostgres() throws Exception {
    try (var database = TestDatabase.postgres()) {
      fourPostmenShareFortyLetters(database);
      aLetterWrittenInAnUnfinishedDeedIsNotYetThere(database);
    }
  }

  @Test
  void aLetterOfAPostmanWhoNeverCameBackGoesAgainWithTheSameNameAfterItsLease() throws Exception {
    try (var database = TestDatabase.h2()) {
      post(database, letter(1));
      var first = claim(database, NOON).orElseThrow();
      assertThat(claim(database, NOON.plus(Letter.LEASE).minusSeconds(1))).isEmpty();

      var second = claim(database, NOON.plus(Letter.LEASE).plusSeconds(1)).orElseThrow();

      assertThat(second.id()).isEqualTo(first.id());
    }
  }

  @Test
  void aHeldLetterWaitsForItsMomentAndADeferredOneForItsPause() throws Exception {
    try (var database = TestDatabase.h2()) {
      post(database, letter(1).holdUntil(NOON.plusSeconds(600)));
      assertThat(claim(database, NOON.plusSeconds(599))).isEmpty();
      var letter = claim(database, NOON.plusSeconds(600)).orElseThrow();

      record(database, letter.id(), new Outcome.Deferred("451"), NOON.plusSeconds(600));

      assertThat(claim(database, NOON.plusSeconds(899))).isEmpty();
      assertThat(claim(database, NOON.plusSeconds(900))).isPresent();
    }
  }

  @Test
  void aDeedThatFailsLeavesNoLetter() throws Exception {
    try (var database = TestDatabase.h2()) {
      try (var entities = database.open()) {
        entities.getTransaction().begin();
        new Outbox(entities, at(NOON)).post(letter(1));
        entities.flush();
        assertThat(claim(database, NOON)).isEmpty();
        entities.getTransaction().rollback();
      }
      assertThat(claim(database, NOON)).isEmpty();
    }
  }

  private static void aLetterWrittenInAnUnfinishedDeedIsNotYetThere(TestDatabase database) {
    try (var entities = database.open()) {
      entities.getTransaction().begin();
      new Outbox(entities, at(NOON)).post(letter(99));
      entities.flush();
      assertThat(claim(database, NOON)).isEmpty();
      entities.getTransaction().commit();
    }
    assertThat(claim(database, NOON)).isPresent();
  }

  private static void fourPostmenShareFortyLetters(TestDatabase database) throws Exception {
    IntStream.range(0, 40).forEach(i -> post(database, letter(i)));
    var carried = new ConcurrentLinkedQueue<UUID>();
    var start = new CountDownLatch(1);
    try (var postmen = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++)
        postmen.submit(
            () -> {
              start.await();
              for (var l = claim(database, NOON); l.isPresent(); l = claim(database, NOON)) {
                carried.add(l.get().id());
                record(database, l.get().id(), new Outcome.Taken("250"), NOON);
              }
              return null;
            });
      start.countDown();
    }
    while (claim(database, NOON).map(l -> carried.add(l.id())).isPresent()) {
      // a postman who met only locked rows went home early; the next walk takes the rest
    }
    assertThat(carried).hasSize(40).doesNotHaveDuplicates();
  }

  private static Letter letter(int number) {
    var ada = new EmailAddress("ada" + number + "@example.org");
    return new Letter("published", ada, Language.ZH, "第" + number + "期", "您好", NOON);
  }

  private static void post(TestDatabase database, Letter letter) {
    database.inTransaction(
        e -> {
          new Outbox(e, at(NOON)).post(letter);
          return List.of();
        });
  }

  private static Optional<Letter> claim(TestDatabase database, Instant now) {
    return database.inTransaction(e -> new Outbox(e, at(now)).claim());
  }

  private static void record(TestDatabase database, UUID id, Outcome outcome, Instant now) {
    database.inTransaction(
        e -> {
          new Outbox(e, at(now)).record(id, outcome);
          return Duration.ZERO;
        });
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }
}
