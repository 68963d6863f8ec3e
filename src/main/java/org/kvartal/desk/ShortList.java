package org.kvartal.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kvartal.platform.Bilingual;
import org.kvartal.text.Slug;

/**
 * One of the network's short bilingual lists as typed: its lines in their new order. The code of a
 * line never changes, since texts and addresses hold it; a line without a code is new.
 */
record ShortList(List<Line> lines) {

  static final int LONGEST = 100;
  private static final int MOST = 200;

  /** {@code gone} is a line that shall be taken out. */
  public record Line(String code, String en, String zh, boolean gone) {

    boolean isEmpty() {
      return code.isEmpty() && en.isEmpty() && zh.isEmpty();
    }
  }

  /** Parallel columns of a form; an order number may be empty, then the line stays behind. */
  static ShortList typed(
      List<String> codes, List<String> en, List<String> zh, List<String> places, Set<String> gone) {
    record Placed(double place, Line line) {}
    var placed = new ArrayList<Placed>();
    for (int i = 0; i < Math.min(codes.size(), MOST); i++) {
      var code = codes.get(i).strip();
      var line = new Line(code, at(en, i), at(zh, i), gone.contains(code) && !code.isEmpty());
      if (!line.isEmpty()) placed.add(new Placed(number(at(places, i), 1000 + i), line));
    }
    return new ShortList(
        placed.stream()
            .sorted(java.util.Comparator.comparingDouble(Placed::place))
            .map(Placed::line)
            .toList());
  }

  private static String at(List<String> column, int row) {
    return row < column.size() ? column.get(row).replaceAll("\\s+", " ").strip() : "";
  }

  private static double number(String text, double standard) {
    return text.matches("\\d{1,4}(\\.\\d{1,3})?") ? Double.parseDouble(text) : standard;
  }

  /** Message key of the first thing that is wrong, with the line it is about. */
  Optional<Map.Entry<String, Line>> error(Set<String> known, Map<String, Long> uses) {
    var seen = new HashSet<String>();
    for (var line : lines) {
      if (!line.code().isEmpty() && !known.contains(line.code()))
        return Optional.of(Map.entry("desk.settings.list-unknown", line));
      if (line.gone()) {
        if (uses.getOrDefault(line.code(), 0L) > 0)
          return Optional.of(Map.entry("desk.settings.list-used", line));
        continue;
      }
      if (line.en().isEmpty() || line.zh().isEmpty())
        return Optional.of(Map.entry("desk.settings.list-both", line));
      if (line.en().length() > LONGEST || line.zh().length() > LONGEST)
        return Optional.of(Map.entry("desk.settings.list-long", line));
      if (!seen.add(line.en().toLowerCase(java.util.Locale.ROOT)))
        return Optional.of(Map.entry("desk.settings.list-twice", line));
    }
    return Optional.empty();
  }

  /** The lines that stay, in order, new ones with a code of their own: code → name. */
  Map<String, Bilingual> named(Set<String> taken) {
    var named = new LinkedHashMap<String, Bilingual>();
    var used = new HashSet<>(taken);
    for (var line : lines) {
      if (line.gone()) continue;
      var code = line.code().isEmpty() ? free(line, used) : line.code();
      used.add(code);
      named.put(code, Bilingual.of(line.en(), line.zh()));
    }
    return named;
  }

  private static String free(Line line, Set<String> used) {
    var slug = Slug.of(line.en()).value();
    var base = (slug.length() > 40 ? slug.substring(0, 40) : slug).replaceAll("-+$", "");
    var code = base;
    for (int i = 2; used.contains(code); i++) code = base + "-" + i;
    return code;
  }

  Set<String> gone() {
    return lines.stream().filter(Line::gone).map(Line::code).collect(Collectors.toSet());
  }
}
