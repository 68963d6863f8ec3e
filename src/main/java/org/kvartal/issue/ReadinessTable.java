package org.kvartal.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;
import org.kvartal.theme.Messages;
import org.kvartal.work.Work;

/** Puts readiness into words and marks, in one language. */
record ReadinessTable(Language language, Messages messages) {

  List<IssueDeskView.Cell> cells(Readiness.Row row) {
    return row.cells().stream()
        .map(
            cell ->
                new IssueDeskView.Cell(
                    cell.check().code(),
                    mark(cell.state()),
                    say(ReadinessJson.word(cell), cell.arguments()),
                    cell.stops() || cell.warns()
                        ? ReadinessJson.sentence(row, cell, language, this::say)
                        : "",
                    cell.door(),
                    cell.stops()))
        .toList();
  }

  /** The desk's marks: ring, half, tick, triangle, dash. */
  private static String mark(Readiness.State state) {
    return switch (state) {
      case DONE -> "done";
      case UNDER_WAY -> "way";
      case WAITS -> "wait";
      case MISSING -> "need";
      case NOT_WANTED -> "none";
    };
  }

  List<IssueDeskView.Matter> matters(List<Readiness.Matter> matters) {
    return matters.stream()
        .map(
            m ->
                new IssueDeskView.Matter(
                    ReadinessJson.sentence(m.row(), m.cell(), language, this::say),
                    m.cell().door(),
                    say("issue.ready.door." + m.cell().check().code(), List.of())))
        .toList();
  }

  /** Who wrote it and in which language it was written. */
  String byline(Work work, Map<UUID, Person> known) {
    var names =
        work.authors().stream()
            .filter(known::containsKey)
            .map(id -> known.get(id).name(language))
            .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    var parts = new ArrayList<String>();
    if (!names.isEmpty()) parts.add(names);
    parts.add(say("issue.desk.written-in." + work.original().code(), List.of()));
    return String.join(language == Language.ZH ? "，" : ", ", parts);
  }

  private String say(String key, List<Object> arguments) {
    return messages.text(language, key, arguments.toArray());
  }
}
