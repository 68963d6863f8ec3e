package org.kvartal.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
  Lettering latin = CoverTest.LETTERS.text(false);
  Lettering han = CoverTest.LETTERS.text(true);

  @Test
  void pairsAreKerned() {
    double apart = latin.width("A", 1) + latin.width("V", 1);
    assertThat(latin.width("AV", 1)).isLessThan(apart - 0.02);
  }

  @Test
  void hanCharactersAreOneEmWideAndLatinBesideThemStandsOff() {
    assertThat(han.width("街道", 20)).isEqualTo(40, within(0.01));
    double apart = han.width("年", 1) + han.width("5", 1);
    assertThat(han.width("5年", 1)).isEqualTo(apart + 0.125, within(0.001));
  }

  @Test
  void composedLettersHaveTheirAccents() {
    double plain = latin.line("A", 100, 0, 0).getBounds2D().getHeight();
    assertThat(latin.line("Å", 100, 0, 0).getBounds2D().getHeight()).isGreaterThan(plain + 5);
    assertThat(latin.drawable("A\u030A")).isEqualTo("Å");
  }

  @Test
  void whatNoFaceShowsIsLeftAway() {
    assertThat(latin.drawable("Tea 🍵 \u202E and\tcake\u0007")).isEqualTo("Tea and cake");
  }

  @Test
  void subtitlesGoFirstWhereRoomIsShort() {
    assertThat(Lettering.withoutSubtitle("Night markets: eleven nights"))
        .isEqualTo("Night markets");
    assertThat(Lettering.withoutSubtitle("谁来看井？两县之间")).isEqualTo("谁来看井？");
    assertThat(Lettering.withoutSubtitle("No subtitle here")).isEqualTo("No subtitle here");
  }

  @Test
  void longTitlesAreBrokenEvenly() {
    var lines = latin.broken("The long way to the water", 22, 200, 3).orElseThrow();
    assertThat(lines).containsExactly("The long way", "to the water");
  }

  @Test
  void whatIsStillTooLongEndsInDots() {
    var short1 = latin.shortened("Counting bicycles, in three river towns", 22, 215);
    assertThat(short1).isEqualTo("Counting bicycles…");
    for (var text : List.of("x".repeat(300), "没有标点".repeat(80), "a b ".repeat(200))) {
      assertThat(latin.width(latin.shortened(text, 22, 200), 22)).isLessThanOrEqualTo(200);
    }
  }
}
