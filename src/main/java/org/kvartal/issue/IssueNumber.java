package org.kvartal.issue;

import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Refusal;

/** Year and number, written {@code 2026-4}. A quarterly has the numbers 1 to 4, one a season. */
public record IssueNumber(int year, int number) {

  private static final Bilingual[] SEASONS = {
    Bilingual.of("Spring", "春"),
    Bilingual.of("Summer", "夏"),
    Bilingual.of("Autumn", "秋"),
    Bilingual.of("Winter", "冬")
  };

  public IssueNumber {
    if (year < 1900 || year > 2200 || number < 1 || number > 99)
      throw Refusal.invalid("issue.number.invalid");
  }

  /** Reads {@code 2026-4}. */
  public static IssueNumber of(String text) {
    var parts = text.strip().split("-", 2);
    try {
      return new IssueNumber(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw Refusal.invalid("issue.number.invalid");
    }
  }

  /** The season of the four numbers of a year; later numbers begin again. */
  public Bilingual season() {
    return SEASONS[(number - 1) % SEASONS.length];
  }

  @Override
  public String toString() {
    return year + "-" + number;
  }
}
