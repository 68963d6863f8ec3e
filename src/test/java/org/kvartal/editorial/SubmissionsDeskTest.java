package org.kvartal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kvartal.desk.DeskPage;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.platform.Queries;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.TestDatabase;
import org.kvartal.text.Markdown;
import org.kvartal.work.Kind;
import org.kvartal.work.Work;

class SubmissionsDeskTest {

  static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
  static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  static final String BAD = DeskPage.SCRIPT;

  @Test
  void theTableAsksTheDatabaseTheSameNumberOfTimesForThreeAndForThirty() throws Exception {
    assertThat(queries(3)).isEqualTo(queries(30)).isLessThanOrEqualTo(5);
  }

  private static int queries(int count) throws Exception {
    try (var database = TestDatabase.h2()) {
      database.inTransaction(
          entities -> {
            for (int i = 0; i < count; i++) {
              var call = call("call-" + i);
              entities.persist(call);
              entities.persist(draft(call, "nonce-" + i, "Title " + i));
            }
            return 0;
          });
      try (var entities = database.open()) {
        return Queries.in(
            entities,
            () -> {
              var all = new Submissions(entities).all(true);
              var view =
                  SubmissionsDeskViews.of(all, asked("drafts", "", ""), words(), Optional.empty());
              assertThat(view.rows()).hasSize(count);
            });
      }
    }
  }

  @Test
  void filtersAndTheirCountsAgree() {
    var call = call("c");
    var sent = submitted(call, "Sent");
    var revised = submitted(call, "Revised");
    revised.decide(Decision.REVISE, "", "Ana", NOON.minus(Duration.ofDays(30)));
    var declined = submitted(call, "Declined");
    declined.decide(Decision.DECLINE, "", "Ana", NOON);
    var all = List.of(sent, revised, declined, draft(call, "n", "Draft"));
    for (var show : SubmissionsDeskViews.SHOWS) {
      var view = SubmissionsDeskViews.of(all, asked(show, "", ""), words(), Optional.empty());
      var chip = view.chips().stream().filter(c -> c.on()).findFirst().orElseThrow();
      assertThat((long) view.rows().size()).as(show).isEqualTo(chip.count());
    }
    assertThat(titles(all, asked("late", "", ""))).containsExactly("Revised");
    assertThat(titles(all, asked("ours", "", ""))).containsExactly("Sent");
    assertThat(titles(all, asked("closed", "", ""))).containsExactly("Declined");
    assertThat(titles(all, asked("all", "essay", "sENt"))).containsExactly("Sent");
    assertThat(titles(all, asked("all", "report", ""))).isEmpty();
  }

  @Test
  void onlyAnEditorsOwnMoveCanBeTakenBackAtTheDesk() {
    var submission = submitted(call("c"), "One");
    assertThat(SubmissionDeskViews.mayUndo(submission)).isFalse();
    submission.takeUp("Ana", NOON);
    assertThat(SubmissionDeskViews.mayUndo(submission)).isTrue();
    submission.decide(Decision.ACCEPT, "", "Ana", NOON);
    submission.undo("Ana", NOON);
    assertThat(submission.stage()).isEqualTo(Stage.IN_REVIEW);
    assertThat(SubmissionDeskViews.mayUndo(submission)).isFalse();
    submission.withdraw("", "", NOON);
    assertThat(SubmissionDeskViews.mayUndo(submission)).isFalse();
  }

  @Test
  void everyMoveLeavesAStepAndNothingIsDecidedTwice() {
    var submission = submitted(call("c"), "One");
    submission.takeUp("Ana", NOON);
    submission.decide(Decision.DECLINE, "", "Ana", NOON);
    assertThat(submission.history())
        .extracting(Step::deed)
        .containsExactly("submitted", "taken-up", "declined");
    assertThatThrownBy(() -> submission.decide(Decision.ACCEPT, "", "Bo", NOON))
        .isInstanceOf(Refusal.class);
    assertThat(submission.history()).hasSize(3);
  }

  @Test
  void aLetterThatHasGoneWithAnEarlierDecisionIsNotCalledBackLater() {
    var submission = submitted(call("c"), "One");
    submission.decide(Decision.REVISE, "", "Ana", NOON);
    submission.wrote(java.util.UUID.randomUUID());
    submission.resubmit(NOON);
    assertThat(submission.letter()).isEmpty();
  }

  @Test
  void theListRunsNothingThatAnAuthorTyped() {
    for (var language : Language.all())
      for (var shape : List.of("", "board")) {
        var asked = new SubmissionsDeskViews.Asked("all", BAD, BAD, BAD, shape);
        var all = List.of(submitted(call("c"), BAD));
        var view =
            SubmissionsDeskViews.of(
                all,
                new SubmissionsDeskViews.Asked("all", "", "", "", shape),
                words(language),
                Optional.of(2));
        var html = DeskPage.draw("editorial/desk-submissions", view, language);
        assertThat(html)
            .contains("&lt;script&gt;")
            .doesNotContain("<script>alert", "editorial.desk.");
        var none = SubmissionsDeskViews.of(all, asked, words(language), Optional.empty());
        assertThat(DeskPage.draw("editorial/desk-submissions", none, language))
            .contains("class=\"empty\"")
            .doesNotContain("<script>alert", "editorial.desk.");
      }
  }

  @Test
  void thePageRunsNothingThatAnAuthorTyped() {
    for (var language : Language.all())
      for (var tab : SubmissionDeskViews.Asked.TABS)
        for (var open : new boolean[] {true, false}) {
          var html =
              DeskPage.draw("editorial/desk-submission", page(tab, open, language), language);
          assertThat(html)
              .contains("&lt;script&gt;")
              .doesNotContain("<script>alert", "editorial.desk.", "editorial.deed.");
        }
  }

  private static SubmissionDeskView page(String tab, boolean open, Language language) {
    var submission = submitted(call("c"), BAD);
    submission.takeUp(BAD, NOON);
    var some = Optional.of(NOON);
    return new SubmissionDeskView(
        "/desk/submissions/1",
        BAD,
        "en",
        BAD,
        new SubmissionDeskView.Place(
            SubmissionDeskViews.stages(submission, words(language)),
            BAD,
            open,
            BAD,
            NOON,
            BAD,
            some,
            open,
            true,
            BAD,
            "/en/calls/c",
            "/desk/works/1/en",
            open,
            true,
            !open,
            true),
        tab,
        new SubmissionDeskView.Text(BAD, Markdown.render(BAD, Language.EN), BAD, "en", false, 1),
        new SubmissionDeskView.Deciding(
            open,
            List.of("accept", "revise", "decline"),
            open ? "revise" : "",
            BAD,
            "zh",
            "zh-Hans",
            BAD),
        new SubmissionDeskView.Checked(
            9,
            8,
            "words",
            List.of(new PreflightView.Said("a", BAD)),
            List.of(new PreflightView.Said("b", BAD))),
        List.of(new SubmissionDeskView.Author(BAD, BAD, BAD, BAD, BAD, "en")),
        BAD,
        List.of(new SubmissionDeskView.Deed(BAD, BAD, BAD, NOON)),
        List.of(new SubmissionDeskView.File("manuscript", BAD, "/x", 3, NOON)),
        List.of(new SubmissionDeskView.Said(BAD, BAD, false, NOON)),
        List.of(new SubmissionDeskView.Said(BAD, BAD, true, NOON)),
        List.of(new SubmissionDeskView.Todo("1", BAD, BAD, NOON, BAD, true, false)),
        "decided",
        BAD,
        "");
  }

  @Test
  void everythingThatIsSaidIsWritten() {
    for (var said : SubmissionDeskResource.SAYINGS)
      assertThat(DeskPage.messages().has(Language.EN, "editorial.desk.said." + said)).isTrue();
  }

  static List<String> titles(List<Submission> all, SubmissionsDeskViews.Asked asked) {
    return SubmissionsDeskViews.of(all, asked, words(), Optional.empty()).rows().stream()
        .map(SubmissionsDeskViews.Row::title)
        .toList();
  }

  static SubmissionsDeskViews.Asked asked(String show, String kind, String q) {
    return new SubmissionsDeskViews.Asked(show, kind, "", q, "");
  }

  static DeskWords words() {
    return words(Language.EN);
  }

  static DeskWords words(Language language) {
    return new DeskWords(language, DeskPage.messages(), ZONE, NOON);
  }

  static Call call(String slug) {
    var call = new Call(slug, Bilingual.of("Call", "征稿"), Bilingual.of("Text", "正文"));
    call.schedule(NOON.minus(Duration.ofDays(90)), NOON.plus(Duration.ofDays(9)), ZONE, false);
    call.limit(List.of(Limit.usual(Kind.ESSAY)));
    return call;
  }

  static Submission draft(Call call, String nonce, String title) {
    var author = new Offer.Author("Ana", BAD, "安娜", "ana@example.org", "", "");
    var offer =
        Offer.empty(Kind.ESSAY, Language.EN)
            .withAuthors(List.of(author))
            .withText(title, "", "Text", List.of());
    return new Submission(call, nonce, offer, NOON.minus(Duration.ofDays(60)));
  }

  static Submission submitted(Call call, String title) {
    var submission = draft(call, title, title);
    submission.submit(new Work("w", Kind.ESSAY, Language.EN, NOON), NOON.minus(Duration.ofDays(1)));
    return submission;
  }
}
