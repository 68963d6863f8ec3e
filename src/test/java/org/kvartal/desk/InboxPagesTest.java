package org.kvartal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;

class InboxPagesTest {

  static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
  static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");
  static final String BAD = DeskPage.SCRIPT;

  @Test
  void theListShowsEveryStateAndRunsNothing() {
    for (var language : Language.all()) {
      for (var done : new boolean[] {false, true}) {
        var doneAt = done ? Optional.of(NOON) : Optional.<Instant>empty();
        var row = new InboxViews.Row(ID, "mistake", BAD, "en", BAD, BAD, NOON, doneAt, BAD, done);
        var view = new InboxViews.ListView(done, 1, 1, List.of(row), 2, true, "done", "" + ID);
        var html = DeskPage.draw("desk/inbox", view, language);
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(html).doesNotContain("desk.inbox.").contains("/" + ID + "/reopening");
      }
      var none = new InboxViews.ListView(false, 0, 0, List.of(), 1, false, "", "");
      assertThat(DeskPage.draw("desk/inbox", none, language)).contains("class=\"empty\"");
    }
  }

  @Test
  void aMessageCanBeAnsweredOnceAndOnlyWhenThereIsAnAddress() {
    assertThat(draw("a@example.org", Optional.empty())).contains("/" + ID + "/answer\"");
    assertThat(draw("a@example.org", Optional.of(NOON))).doesNotContain("/answer\"");
    assertThat(draw("", Optional.empty())).doesNotContain("/answer\"");
  }

  @Test
  void whatWasTypedComesBackWithItsError() {
    assertThat(draw("a@example.org", Optional.empty()))
        .contains("typed &lt;script&gt;", "aria-invalid=\"true\"")
        .doesNotContain("<script>alert");
  }

  @Test
  void aBeginningNeverCutsACharacterInHalf() {
    assertThat(InboxViews.start("𠮷".repeat(200))).isEqualTo("𠮷".repeat(110) + "…");
    assertThat(InboxViews.start(" one\n two ")).isEqualTo("one two");
  }

  @Test
  void everythingThatIsSaidIsWritten() {
    for (var said : InboxResource.SAYINGS)
      assertThat(DeskPage.messages().has(Language.EN, "desk.inbox.said." + said)).isTrue();
  }

  private static String draw(String from, Optional<Instant> answeredAt) {
    var view =
        new InboxViews.NoticeView(
            ID,
            "letter",
            BAD,
            "zh",
            "/en/",
            from,
            "zh",
            NOON,
            answeredAt,
            BAD,
            BAD,
            answeredAt,
            BAD,
            "typed " + BAD,
            BAD,
            10_000,
            "answered");
    return DeskPage.draw("desk/notice", view, Language.ZH);
  }
}
