package org.kvartal.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;

/**
 * An issue as its editors see it. {@code state} is draft, scheduled or published; {@code address}
 * begins with the issue's page at the desk; {@code said} tells what was just done, or is empty.
 */
public record IssueDeskView(
    String address,
    String number,
    String heading,
    String season,
    Bilingual title,
    Bilingual editorial,
    LocalDate date,
    String state,
    String said,
    long version,
    Count count,
    List<String> checks,
    List<Part> parts,
    List<Matter> hindrances,
    List<Matter> warnings,
    Schedule schedule,
    Face face,
    List<Choice> unplaced,
    List<Choice> sections,
    List<Outsider> outsiders,
    List<Day> timetable,
    boolean publishable,
    boolean withoutPossible) {

  public record Count(int entries, int sections, int ready) {}

  /** A section of the issue; {@code first} and {@code last} cannot move further. */
  public record Part(
      String code, String title, boolean first, boolean last, boolean empty, List<Row> rows) {}

  public record Row(
      String id,
      int place,
      String title,
      String titleTag,
      String by,
      String href,
      boolean featured,
      boolean ready,
      boolean first,
      boolean last,
      List<Cell> cells) {}

  /** {@code mark} is the class of the desk's marks; {@code href} may be empty. */
  public record Cell(
      String check, String mark, String word, String detail, String href, boolean stops) {}

  public record Matter(String sentence, String href, String door) {}

  /** Moments with their proposals: {@code local} is in the network's zone, as a form wants it. */
  public record Schedule(
      @Nullable Instant at,
      @Nullable Instant publishedAt,
      Instant proposal,
      String local,
      String zone,
      String hindrance) {}

  public record Face(String cover, String ground, boolean pictured, String credit) {}

  public record Choice(String value, String label, boolean chosen) {}

  public record Outsider(String hash, String recipient, Instant expiresAt) {}

  public record Day(String code, LocalDate on, boolean past) {}
}
