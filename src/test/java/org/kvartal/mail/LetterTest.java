package org.kvartal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

class LetterTest {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final Outcome BUSY = new Outcome.Deferred("451 try again later");
  static final EmailAddress ADA = new EmailAddress("ada@example.org");

  Letter letter = new Letter("published", ADA, Language.EN, "Issue 12", "Dear Ada", NOON);

  @Test
  void aDeferredLetterWaitsFourTimesLongerEachTime() {
    letter.record(BUSY, NOON);
    assertThat(letter.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));

    letter.record(BUSY, NOON);
    assertThat(letter.dueAt()).isEqualTo(NOON.plus(Duration.ofMinutes(20)));
  }

  @Test
  void afterSevenDeferredAttemptsItIsGivenUpAndCanBeTriedAgainByHand() {
    for (int i = 0; i < 7; i++) letter.record(BUSY, NOON);
    assertThat(letter.state()).isEqualTo(Letter.State.GIVEN_UP);

    letter.retry(NOON);
    assertThat(letter.state()).isEqualTo(Letter.State.WAITING);
    assertThat(letter.attempts()).isZero();
  }

  @Test
  void anUncertainLetterGoesAgainSinceTwiceIsBetterThanNever() {
    letter.record(new Outcome.Uncertain("no answer after the dot"), NOON);
    assertThat(letter.state()).isEqualTo(Letter.State.WAITING);
  }

  @Test
  void aRefusedLetterStays() {
    letter.record(new Outcome.Refused("550 no such user"), NOON);
    assertThat(letter.state()).isEqualTo(Letter.State.REFUSED);
    assertThat(letter.lastReply()).isEqualTo("550 no such user");
  }

  @Test
  void aHeldLetterCanBeWithdrawnUntilAPostmanIsOutWithIt() {
    var held = new Letter("decision-accept", ADA, Language.EN, "s", "b", NOON);
    held.holdUntil(NOON.plusSeconds(600));
    held.lend(NOON.plusSeconds(1200));
    assertThatThrownBy(() -> held.withdraw(NOON.plusSeconds(601))).isInstanceOf(Refusal.class);

    letter.holdUntil(NOON.plusSeconds(600)).withdraw(NOON.plusSeconds(599));
    assertThat(letter.state()).isEqualTo(Letter.State.WITHDRAWN);
  }

  @Test
  void theSecretOfALinkDoesNotOutliveTheHandingOver() {
    var secret =
        new Letter(
            "password-reset", ADA, Language.EN, "s", "https://x.org/l/abcdefghijklmnop_-Q", NOON);
    assertThat(secret.withoutTokens()).isEqualTo("https://x.org/l/…");
    assertThat(secret.body()).contains("abcdefghijklmnop");

    secret.record(new Outcome.Taken("250 ok"), NOON);
    assertThat(secret.body()).isEqualTo("https://x.org/l/…");
  }

  @Test
  void aSubjectIsOneLineWhateverSomeoneTypes() {
    var letter = new Letter("x", ADA, Language.EN, "a\r\nBcc: eve@example.org\u2028b", "", NOON);
    assertThat(letter.subject()).isEqualTo("a Bcc: eve@example.org b");
  }
}
