package org.kvartal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Queries;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.TestDatabase;

class NoticesTest {

  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void thoseThatWaitComeOldestFirstAndThoseDoneNewestFirst() throws Exception {
    try (var database = TestDatabase.h2();
        var entities = database.open()) {
      entities.getTransaction().begin();
      var notices = new Notices(entities);
      var all = List.of(notice(1, null), notice(2, null), notice(3, null), notice(4, null));
      all.reversed().forEach(notices::add);
      all.get(0).settle("Ana", NOON.plusSeconds(10));
      all.get(1).settle("Ana", NOON.plusSeconds(20));
      entities.getTransaction().commit();

      assertThat(notices.waiting(0, 9)).extracting(Notice::words).containsExactly("3", "4");
      assertThat(notices.waiting(1, 9)).extracting(Notice::words).containsExactly("4");
      assertThat(notices.settled(0, 9)).extracting(Notice::words).containsExactly("2", "1");
      assertThat(notices.waitingCount()).isEqualTo(2);
      assertThat(notices.settledCount()).isEqualTo(2);
    }
  }

  @Test
  void aLongInboxAsksTheDatabaseNoMoreThanAShortOne() throws Exception {
    try (var database = TestDatabase.h2()) {
      assertThat(queries(database, 3)).isEqualTo(queries(database, 30)).isBetween(1, 3);
    }
  }

  @Test
  void anAnswerSettlesTheMessageAndThereIsOnlyOne() {
    var notice = notice(1, "reader@example.org");
    notice.answer("Thank you.", "Ana", NOON);
    assertThat(notice.doneBy()).isEqualTo("Ana");
    assertThatThrownBy(() -> notice.answer("Again", "Bo", NOON))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    assertThat(notice.answer()).isEqualTo("Thank you.");
  }

  @Test
  void nobodyIsAnsweredWithoutAnAddress() {
    var notice = notice(1, null);
    assertThatThrownBy(() -> notice.answer("Thank you.", "Ana", NOON)).isInstanceOf(Refusal.class);
    assertThat(notice.doneAt()).isEmpty();
  }

  private static int queries(TestDatabase database, int size) {
    try (var entities = database.open()) {
      entities.getTransaction().begin();
      var notices = new Notices(entities);
      for (int i = 0; i < size; i++) notices.add(notice(i, null));
      entities.getTransaction().commit();
      entities.clear();
      return Queries.in(
          entities,
          () -> {
            notices.waiting(0, 50).forEach(Notice::email);
            notices.waitingCount();
            notices.settledCount();
          });
    }
  }

  private static Notice notice(int number, @Nullable String email) {
    return new Notice(
        Notice.Kind.MISTAKE,
        "/en/",
        String.valueOf(number),
        email == null ? null : new EmailAddress(email),
        Language.EN,
        NOON.plusSeconds(number));
  }
}
