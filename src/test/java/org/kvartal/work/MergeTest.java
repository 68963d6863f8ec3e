package org.kvartal.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTest {

  static final String BASE = "One.\n\nTwo.\n\nThree.\n\nFour.\n";

  private static Merge merge(String mine, String theirs) {
    return Merge.of(BASE, mine, theirs, "Ada", "Grace");
  }

  @Test
  void changesAtDifferentPlacesAreBothTaken() {
    var merge =
        merge(
            "One, by Ada.\n\nTwo.\n\nThree.\n\nFour.\n",
            "One.\n\nTwo.\n\nThree.\n\nFour!\n\nFive.");
    assertThat(merge).isEqualTo(new Merge("One, by Ada.\n\nTwo.\n\nThree.\n\nFour!\n\nFive.\n", 0));
  }

  @Test
  void theSameChangeIsTakenOnceAndARemovalIsKept() {
    assertThat(merge("One.\n\nThree!\n\nFour.", "One.\n\nThree!\n\nFour."))
        .isEqualTo(new Merge("One.\n\nThree!\n\nFour.\n", 0));
    assertThat(merge("One.\n\nThree.\n\nFour.", BASE))
        .isEqualTo(new Merge("One.\n\nThree.\n\nFour.\n", 0));
  }

  @Test
  void whereBothChangedAPlaceBothStandThereAndCannotBeSavedUnsettled() {
    var merge = merge("One.\n\nTwo A.\n\nThree.\n\nFour.", "One.\n\nTwo G.\n\nThree.\n\nFour.");
    assertThat(merge.conflicts()).isEqualTo(1);
    assertThat(merge.markdown())
        .isEqualTo(
            "One.\n\n⟪ Ada ⟫\n\nTwo A.\n\n⟪ Grace ⟫\n\nTwo G.\n\n⟪ — ⟫\n\nThree.\n\nFour.\n");
    assertThat(Merge.hasMarks(merge.markdown())).isTrue();
    assertThat(Merge.hasMarks("A ⟪ in a sentence ⟫ is none.\n《书》\n")).isFalse();
  }

  @Test
  void textsThatShareNothingLoseNothing() {
    var merge = merge("Alpha.\n", "Beta.\n");
    assertThat(merge.markdown()).contains("Alpha.", "Beta.");
    assertThat(merge("", "").markdown()).isEmpty();
    assertThat(merge("", BASE).markdown()).isEmpty();
  }

  @Test
  void aFencedBlockStaysInOnePiece() {
    var code = "```\na\n\nb\n```\n";
    assertThat(Merge.of(code, code + "\nMine.", "Theirs.\n\n" + code, "", "").markdown())
        .isEqualTo("Theirs.\n\n```\na\n\nb\n```\n\nMine.\n");
  }
}
