package org.kvartal.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;

/**
 * Whether an issue can appear: for each entry, in order, one {@link Cell} per {@link Check}. What
 * is {@link State#MISSING} stops publication; what waits or is under way is only told.
 */
public record Readiness(List<Row> rows) {

  /** What is looked at, in the order of the columns. */
  public enum Check {
    TEXT,
    PHOTO,
    BIO,
    ALT,
    TRANSLATION,
    APPROVAL,
    RIGHTS,
    LINKS;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How far a thing is. Only {@code MISSING} stops. */
  public enum State {
    DONE,
    UNDER_WAY,
    WAITS,
    MISSING,
    NOT_WANTED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One thing of one entry. {@code finding} names the word in the table and the sentence in the
   * list (messages {@code issue.ready.word.…} and {@code issue.ready.says.…}); {@code door} is
   * where it can be mended.
   */
  public record Cell(
      Check check, State state, String finding, List<Object> arguments, String door) {

    public boolean stops() {
      return state == State.MISSING;
    }

    public boolean warns() {
      return state == State.UNDER_WAY || state == State.WAITS;
    }
  }

  /** An entry; {@code place} counts from 1. */
  public record Row(
      int place, UUID entry, UUID work, Bilingual title, Language original, List<Cell> cells) {

    public boolean isReady() {
      return cells.stream().noneMatch(Cell::stops);
    }

    public Cell cell(Check check) {
      return cells.get(check.ordinal());
    }
  }

  /** A cell with the entry it belongs to. */
  public record Matter(Row row, Cell cell) {}

  public Readiness {
    rows = List.copyOf(rows);
  }

  /** Whether nothing stands in the way; an issue without entries is not ready. */
  public boolean isReady() {
    return !rows.isEmpty() && hindrances().isEmpty();
  }

  /** What stands in the way, in the order of the entries. */
  public List<Matter> hindrances() {
    var all = new ArrayList<Matter>();
    for (var row : rows)
      for (var cell : row.cells()) if (cell.stops()) all.add(new Matter(row, cell));
    return all;
  }

  /** What could be better but does not stop, in the order of the entries. */
  public List<Matter> warnings() {
    var all = new ArrayList<Matter>();
    for (var row : rows)
      for (var cell : row.cells()) if (cell.warns()) all.add(new Matter(row, cell));
    return all;
  }

  /** How many entries could appear now. */
  public int ready() {
    return (int) rows.stream().filter(Row::isReady).count();
  }
}
