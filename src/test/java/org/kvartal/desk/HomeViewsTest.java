package org.kvartal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Errand;
import org.kvartal.platform.Language;

class HomeViewsTest {

  static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

  @Test
  void whatIsDueFirstComesFirstAndTheRestByHowLongItHasWaited() {
    var due = errand("due", NOON, Optional.of(NOON.minusSeconds(90_000)));
    var old = errand("old", NOON.minusSeconds(86_400), Optional.empty());
    var later = errand("later", NOON.minusSeconds(999_999), Optional.of(NOON.plusSeconds(9)));
    assertThat(Stream.of(later, old, due).sorted(HomeViews.ORDER).map(Errand::thing))
        .containsExactly("due", "old", "later");
  }

  @Test
  void daysAreCountedByTheWallCalendarOfTheNetwork() {
    var evening = Instant.parse("2026-11-24T22:30:00Z").atZone(ZoneId.of("Europe/Copenhagen"));
    assertThat(HomeViews.days(Instant.parse("2026-11-24T23:10:00Z"), evening)).isEqualTo(1);
    assertThat(HomeViews.days(Instant.parse("2026-11-23T23:10:00Z"), evening)).isEqualTo(0);
    assertThat(HomeViews.days(Instant.parse("2026-11-23T22:50:00Z"), evening)).isEqualTo(-1);
  }

  @Test
  void theHourChoosesTheGreeting() {
    assertThat(HomeViews.hour(4)).isEqualTo("evening");
    assertThat(HomeViews.hour(5)).isEqualTo("morning");
    assertThat(HomeViews.hour(12)).isEqualTo("afternoon");
    assertThat(HomeViews.hour(18)).isEqualTo("evening");
  }

  @Test
  void thePageShowsErrandsInBothLanguagesAndNeverRunsWhatSomeoneTyped() {
    for (var language : Language.all()) {
      var html = DeskPage.draw("desk/home", view(), language);
      assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert");
      assertThat(html).contains("href=\"/desk/inbox\"").doesNotContain("href=\"/desk/calls\"");
      assertThat(html).doesNotContain("desk.home.").doesNotContain("desk.keys.");
      assertThat(html).contains("href=\"/desk?lang=" + language.other().code() + "\"");
    }
  }

  private static HomeViews.View view() {
    var bad = DeskPage.SCRIPT;
    var row =
        new HomeViews.Row(bad, bad, "en", bad, true, bad, Optional.of(NOON), NOON, "/desk/inbox/1");
    var plain =
        new HomeViews.Row("Answer", "茶馆", "zh", "", false, "", Optional.empty(), NOON, "/desk/x");
    var day = LocalDate.of(2026, 12, 1);
    var issue = new HomeViews.Next(bad, "/desk/issues/1", bad, "en", day, bad, false, 9, 5);
    return new HomeViews.View(
        bad, bad, "48", List.of(row, plain), Optional.of(issue), List.of("inbox", "pages"));
  }

  private static Errand errand(String thing, Instant since, Optional<Instant> due) {
    return new Errand("Do", thing, "en", "", since, due, "/desk/" + thing);
  }
}
