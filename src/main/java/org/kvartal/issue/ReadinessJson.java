package org.kvartal.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kvartal.platform.Language;

/** The readiness table as the API tells it, in one language. */
public record ReadinessJson(
    boolean ready, List<RowJson> entries, List<MatterJson> hindrances, List<MatterJson> warnings) {

  public record RowJson(
      int place, String work, String title, boolean ready, List<CellJson> cells) {}

  /**
   * {@code state} is done, under-way, waits, missing or not-wanted; {@code level} is red, amber or
   * green; {@code url} is where it can be mended.
   */
  public record CellJson(
      String check, String state, String level, String word, String detail, String url) {}

  public record MatterJson(int place, String work, String check, String detail, String url) {}

  /** Tells a message by its key and arguments. */
  interface Sayer {
    String say(String key, List<Object> arguments);
  }

  static ReadinessJson of(Readiness readiness, Language language, String base, Sayer sayer) {
    var rows =
        readiness.rows().stream()
            .map(
                row ->
                    new RowJson(
                        row.place(),
                        row.work().toString(),
                        row.title().in(language),
                        row.isReady(),
                        row.cells().stream()
                            .map(c -> cell(row, c, language, base, sayer))
                            .toList()))
            .toList();
    Function<Readiness.Matter, MatterJson> matter = m -> matter(m, language, base, sayer);
    return new ReadinessJson(
        readiness.isReady(),
        rows,
        readiness.hindrances().stream().map(matter).toList(),
        readiness.warnings().stream().map(matter).toList());
  }

  private static CellJson cell(
      Readiness.Row row, Readiness.Cell cell, Language language, String base, Sayer sayer) {
    return new CellJson(
        cell.check().code(),
        cell.state().code(),
        cell.stops() ? "red" : cell.warns() ? "amber" : "green",
        sayer.say(word(cell), cell.arguments()),
        cell.stops() || cell.warns() ? sentence(row, cell, language, sayer) : "",
        cell.door().isEmpty() ? "" : base + cell.door());
  }

  private static MatterJson matter(
      Readiness.Matter matter, Language language, String base, Sayer sayer) {
    return new MatterJson(
        matter.row().place(),
        matter.row().work().toString(),
        matter.cell().check().code(),
        sentence(matter.row(), matter.cell(), language, sayer),
        base + matter.cell().door());
  }

  /** The word that stands beside the mark. */
  static String word(Readiness.Cell cell) {
    return switch (cell.finding()) {
      case "done", "none" -> "issue.ready.word." + cell.finding();
      default -> "issue.ready.word." + cell.check().code() + "." + cell.finding();
    };
  }

  static String sentence(Readiness.Row row, Readiness.Cell cell, Language language, Sayer sayer) {
    var arguments = new ArrayList<Object>();
    arguments.add(row.place());
    arguments.add(row.title().in(language));
    arguments.addAll(cell.arguments());
    return sayer.say(Press.sentence(cell), arguments);
  }
}
