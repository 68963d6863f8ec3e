package org.kvartal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Refusal;

class PasswordTest {

  static final EmailAddress ADA = new EmailAddress("ada.lovelace@example.org");

  @Test
  void aPasswordMatchesItselfAndNothingElse() {
    var password = Password.chosen("four unrelated words", ADA);

    assertThat(password.matches("four unrelated words")).isTrue();
    assertThat(password.matches("four unrelated Words")).isFalse();
    assertThat(password.matches("")).isFalse();
    assertThat(password.matches(password.stored())).isFalse();
  }

  @Test
  void theSamePasswordIsStoredDifferentlyEachTimeAndNeverReadable() {
    var one = Password.of("水天一色 harbour");
    var two = Password.of("水天一色 harbour");

    assertThat(one.stored()).isNotEqualTo(two.stored());
    assertThat(one.stored())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
        .doesNotContain("harbour");
    assertThat(one.toString()).isEqualTo("a password");
  }

  @Test
  void theSameLettersComposedDifferentlyAreTheSamePassword() {
    assertThat(Password.of("på gjensyn, Åse").matches("på gjensyn, Åse")).isTrue();
  }

  @Test
  void whatIsGuessedFirstIsRefusedWithItsReason() {
    assertRefused("short word", "");
    assertRefused("nine char", "people.password.short");
    assertRefused("Password123", "people.password.common");
    assertRefused("ababababab", "people.password.common");
    assertRefused("my ada.lovelace 1815", "people.password.own-name");
    assertRefused("x".repeat(60) + "abcd".repeat(20), "people.password.long");
  }

  @Test
  void tenHanCharactersAreLongEnough() {
    assertRefused("海上生明月天涯共此时", "");
  }

  private static void assertRefused(String plain, String key) {
    if (key.isEmpty()) {
      assertThat(Password.chosen(plain, ADA).matches(plain)).isTrue();
      return;
    }
    assertThatThrownBy(() -> Password.chosen(plain, ADA))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.messageKey()).isEqualTo(key));
  }
}
