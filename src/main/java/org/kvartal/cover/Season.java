package org.kvartal.cover;

import org.kvartal.platform.Bilingual;

/** The season an issue bears. */
public enum Season {
  SPRING("Spring", "春", Ground.GLACIER),
  SUMMER("Summer", "夏", Ground.PAPER),
  AUTUMN("Autumn", "秋", Ground.GLACIER),
  WINTER("Winter", "冬", Ground.PAPER);

  private final String english;
  private final String seal;
  private final Ground ground;

  Season(String english, String seal, Ground ground) {
    this.english = english;
    this.seal = seal;
    this.ground = ground;
  }

  /** The numbers 1 to 4 of a quarterly, one a season; later numbers begin again. */
  public static Season of(int number) {
    return values()[(number - 1) % values().length];
  }

  /** The one character on the seal. */
  public String seal() {
    return seal;
  }

  /** Light and dark take turns, so that two issues side by side differ. */
  public Ground ground() {
    return ground;
  }

  /** As printed: "Winter 2025" and 2025年冬季号. */
  public Bilingual in(int year) {
    return Bilingual.of(english + " " + year, year + "年" + seal + "季号");
  }
}
