package org.kvartal.cover;

import java.time.LocalDate;
import org.kvartal.platform.Bilingual;

/** The season an issue bears, by the month of its date as on the northern half of the globe. */
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

  public static Season of(LocalDate date) {
    return switch (date.getMonth()) {
      case MARCH, APRIL, MAY -> SPRING;
      case JUNE, JULY, AUGUST -> SUMMER;
      case SEPTEMBER, OCTOBER, NOVEMBER -> AUTUMN;
      case DECEMBER, JANUARY, FEBRUARY -> WINTER;
    };
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
