package org.kvartal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Bilingual;

class LaunchTest {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final List<Section> SECTIONS =
      List.of(
          new Section("essays", Bilingual.of("Essays", "随笔"), 1),
          new Section("reports", Bilingual.of("Reports", "报告"), 2));

  static Launch after(int year, int number, LocalDate date, int months) {
    var last = new Issue(new IssueNumber(year, number), date, Bilingual.NONE);
    last.divideInto(List.of("reports", "essays"));
    return Launch.after(Optional.of(last), months, SECTIONS, TODAY);
  }

  @Test
  void theNextIssueIsDividedAsTheLastOneAndComesAPeriodLater() {
    var launch = after(2026, 3, LocalDate.of(2026, 9, 1), 3);

    assertThat(launch.number()).isEqualTo(new IssueNumber(2026, 4));
    assertThat(launch.date()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(launch.sections()).containsExactly("reports", "essays");
  }

  @Test
  void theFirstOfAYearFollowsTheLastOfTheYearBefore() {
    assertThat(after(2026, 4, LocalDate.of(2026, 12, 1), 3).number())
        .isEqualTo(new IssueNumber(2027, 1));
    assertThat(after(2026, 2, LocalDate.of(2026, 12, 1), 6).number())
        .isEqualTo(new IssueNumber(2027, 1));
  }

  @Test
  void theVeryFirstIssueTakesTheNetworksSections() {
    var launch = Launch.after(Optional.empty(), 3, SECTIONS, TODAY);

    assertThat(launch.number()).isEqualTo(new IssueNumber(2026, 4));
    assertThat(launch.sections()).containsExactly("essays", "reports");
  }

  @Test
  void theCalendarIsCountedBackFromTheDayItAppears() {
    var timetable = new Timetable(LocalDate.of(2026, 12, 1));

    assertThat(timetable.days())
        .extracting(Timetable.Day::on)
        .containsExactly(
            LocalDate.of(2026, 10, 6),
            LocalDate.of(2026, 10, 20),
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 11, 21),
            LocalDate.of(2026, 11, 27),
            LocalDate.of(2026, 12, 1));
  }
}
