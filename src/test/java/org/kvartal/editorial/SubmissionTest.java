package org.kvartal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.work.Kind;
import org.kvartal.work.Work;

class SubmissionTest {
  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final Instant DEADLINE = NOON.plus(Duration.ofDays(5));
  static final Instant TOO_LATE = DEADLINE.plusSeconds(1);

  static Call call() {
    var call = new Call("winter", Bilingual.of("Winter", "冬季"), Bilingual.of("Write!", "请来稿。"));
    call.schedule(NOON.minus(Duration.ofDays(1)), DEADLINE, ZoneId.of("Europe/Copenhagen"), false);
    call.limit(List.of(Limit.usual(Kind.ESSAY), Limit.usual(Kind.ANNOUNCEMENT)));
    return call;
  }

  static Submission draft() {
    return new Submission(call(), "nonce", Offer.empty(Kind.ESSAY, Language.EN), NOON);
  }

  static Submission sent() {
    var submission = draft();
    submission.submit(work(), NOON);
    return submission;
  }

  static Work work() {
    return new Work("rivers", Kind.ESSAY, Language.EN, NOON);
  }

  static Refusal.Kind refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    return catchThrowableOfType(Refusal.class, deed).kind();
  }

  @Test
  void aTextThatIsSentWaitsForTheEditorsTwoWeeksAtMost() {
    var submission = sent();

    assertThat(submission.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(submission.turn()).isEqualTo(Turn.EDITORS);
    assertThat(submission.since()).isEqualTo(NOON);
    assertThat(submission.due()).contains(NOON.plus(Duration.ofDays(14)));
    assertThat(submission.isLate(NOON.plus(Duration.ofDays(14)))).isFalse();
    assertThat(submission.isLate(NOON.plus(Duration.ofDays(14)).plusSeconds(1))).isTrue();
  }

  @Test
  void aTextIsSentOnlyOnce() {
    var submission = sent();

    assertThat(refused(() -> submission.submit(work(), NOON))).isEqualTo(Refusal.Kind.CONFLICT);
    assertThat(refused(() -> submission.keep(Offer.empty(Kind.ESSAY, Language.EN))))
        .isEqualTo(Refusal.Kind.CONFLICT);
    assertThat(submission.history()).hasSize(1);
  }

  @Test
  void afterTheDeadlineOnlyAnEditorLetsItIn() {
    var submission = draft();
    assertThat(refused(() -> submission.submit(work(), TOO_LATE))).isEqualTo(Refusal.Kind.GONE);
    assertThat(submission.stage()).isEqualTo(Stage.DRAFT);

    submission.letIn("Grace", TOO_LATE);
    submission.submit(work(), TOO_LATE);

    assertThat(submission.late()).isTrue();
    assertThat(submission.history()).extracting(Step::deed).containsExactly("let-in", "submitted");
  }

  @Test
  void aDecisionIsTakenOnceAndCanBeTakenBack() {
    var submission = sent();
    submission.takeUp("Grace", NOON);
    submission.decide(Decision.DECLINE, "", "Grace", NOON);
    assertThat(refused(() -> submission.decide(Decision.ACCEPT, "", "Grace", NOON)))
        .isEqualTo(Refusal.Kind.CONFLICT);

    submission.undo("Grace", NOON);

    assertThat(submission.stage()).isEqualTo(Stage.IN_REVIEW);
    assertThat(submission.turn()).isEqualTo(Turn.EDITORS);
  }

  @Test
  void aNewVersionThatWasAskedForComesBackToTheEditors() {
    var submission = sent();
    submission.decide(Decision.REVISE, "", "Grace", NOON);
    assertThat(submission.turn()).isEqualTo(Turn.AUTHOR);
    assertThat(submission.due()).contains(NOON.plus(Duration.ofDays(21)));

    submission.resubmit(NOON.plusSeconds(1));

    assertThat(submission.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(submission.history().getLast().deed()).isEqualTo("new-version");
  }

  @Test
  void whatIsDeclinedOrPublishedIsNobodysTurnAndCannotBeWithdrawn() {
    var declined = sent();
    declined.decide(Decision.DECLINE, "", "Grace", NOON);
    var published = sent();
    published.decide(Decision.ACCEPT, "", "Grace", NOON);
    published.publish("Grace", NOON);

    for (var submission : List.of(declined, published)) {
      assertThat(submission.turn()).isEqualTo(Turn.NOBODY);
      assertThat(submission.due()).isEmpty();
      assertThat(refused(() -> submission.withdraw("", "", NOON))).isEqualTo(Refusal.Kind.CONFLICT);
      assertThat(refused(() -> submission.resubmit(NOON))).isEqualTo(Refusal.Kind.CONFLICT);
    }
  }

  @Test
  void aCallOpensAndClosesAtItsMoments() {
    var call = call();

    assertThat(call.state(NOON.minus(Duration.ofDays(2)))).isEqualTo(Call.State.COMING);
    assertThat(call.state(DEADLINE.minusMillis(1))).isEqualTo(Call.State.OPEN);
    assertThat(call.state(DEADLINE)).isEqualTo(Call.State.CLOSED);
    assertThat(call.nextTurn(NOON)).contains(DEADLINE);
    assertThat(call.turnsAt(NOON)).isTrue();
    assertThat(call.turnsAt(NOON.plusSeconds(1))).isFalse();
    assertThat(call.turnsAt(DEADLINE)).isTrue();
  }
}
