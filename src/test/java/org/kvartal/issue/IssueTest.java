package org.kvartal.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Refusal;

class IssueTest {
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  Issue issue =
      new Issue(new IssueNumber(2026, 4), LocalDate.of(2026, 12, 1), Bilingual.of("Streets", "街"));
  Entry river = entry("essays");
  Entry market = entry("essays");
  Entry course = entry("reports");
  Entry book = entry("network");

  static Entry entry(String section) {
    return new Entry(section, UUID.randomUUID(), Bilingual.NONE, false);
  }

  @BeforeEach
  void fill() {
    issue.divideInto(List.of("essays", "reports", "network"));
    issue.contain(List.of(river, market, course, book));
  }

  @Test
  void entriesStandBySectionWhateverTheOrderTheyAreGivenIn() {
    issue.contain(List.of(course, river, book, market));

    assertThat(issue.sections()).containsExactly("reports", "essays", "network");
    assertThat(issue.entries()).containsExactly(course, river, market, book);
    assertThat(issue.entries()).extracting(Entry::place).containsExactly(0, 1, 2, 3);
  }

  @Test
  void anEntryMovesBehindAnother() {
    issue.place(river.id(), "essays", market.id());
    assertThat(issue.entries()).containsExactly(market, river, course, book);
  }

  @Test
  void anEntryMovesToTheHeadOfAnotherSection() {
    issue.place(book.id(), "reports", null);

    assertThat(issue.entries()).containsExactly(river, market, book, course);
    assertThat(book.section()).isEqualTo("reports");
  }

  @Test
  void twoEditorsWhoMoveDifferentEntriesBothGetTheirWay() {
    issue.place(river.id(), "essays", market.id()); // one saw river, market
    issue.place(book.id(), "reports", course.id()); // the other too, a moment later

    assertThat(issue.entries()).containsExactly(market, river, course, book);
    assertThat(book.section()).isEqualTo("reports");
  }

  @Test
  void movingBehindAnEntryThatIsGoneMeansTheHeadOfTheSection() {
    issue.remove(market.id());
    issue.place(book.id(), "essays", market.id());
    assertThat(issue.entries()).containsExactly(book, river, course);
  }

  @Test
  void nudgingGoesOverTheEdgeOfASectionAndStopsAtTheEnds() {
    issue.nudge(course.id(), false);
    assertThat(course.section()).isEqualTo("essays");
    assertThat(issue.entries()).containsExactly(river, market, course, book);

    issue.nudge(course.id(), false);
    assertThat(issue.entries()).containsExactly(river, course, market, book);

    issue.nudge(market.id(), true);
    assertThat(market.section()).isEqualTo("reports");

    issue.nudge(river.id(), false);
    issue.nudge(book.id(), true);
    assertThat(issue.entries()).containsExactly(river, course, market, book);
  }

  @Test
  void aSectionThatHoldsEntriesCannotBeLeftOut() {
    issue.divideInto(List.of("network", "letters"));
    assertThat(issue.sections()).containsExactly("network", "letters", "essays", "reports");
    assertThat(issue.entries()).containsExactly(book, river, market, course);
  }

  @Test
  void aWorkStandsInAnIssueOnce() {
    var twin = new Entry("reports", river.work(), Bilingual.NONE, false);
    assertThatThrownBy(() -> issue.add(twin)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> issue.contain(List.of(river, twin))).isInstanceOf(Refusal.class);
    assertThat(issue.entries()).containsExactly(river, market, course, book);
  }

  @Test
  void itIsPublishedOnce() {
    issue.schedule(NOON.plusSeconds(60));
    issue.publish(NOON);

    assertThat(issue.publishedAt()).contains(NOON);
    assertThat(issue.publishAt()).isEmpty();
    assertThatThrownBy(() -> issue.publish(NOON)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> issue.schedule(NOON)).isInstanceOf(Refusal.class);
  }
}
