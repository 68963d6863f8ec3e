package org.kvartal.issue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/**
 * The days of an issue, counted back from the day it appears. Decision of 2026-11-24, from how
 * quarterlies of this size work; a network may keep other days, since nothing depends on these.
 */
public record Timetable(LocalDate appears) {

  /** What should be done by when, in order. */
  public enum Step {
    CALL_CLOSES(56),
    DECISIONS(42),
    TRANSLATIONS(21),
    APPROVALS(10),
    PROOFS(4),
    APPEARS(0);

    private final int daysBefore;

    Step(int daysBefore) {
      this.daysBefore = daysBefore;
    }

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public record Day(Step step, LocalDate on) {}

  public LocalDate on(Step step) {
    return appears.minus(Period.ofDays(step.daysBefore));
  }

  public List<Day> days() {
    return Arrays.stream(Step.values()).map(step -> new Day(step, on(step))).toList();
  }
}
