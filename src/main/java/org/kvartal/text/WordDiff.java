package org.kvartal.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.kvartal.platform.Language;

/**
 * What was changed in a text, word by word; Chinese by the words of ICU's dictionary. The runs with
 * {@code SAME} and {@code REMOVED} joined give the old text, those with {@code SAME} and {@code
 * ADDED} the new one.
 */
public record WordDiff(List<Run> runs) {

  /** What became of the words of a run. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  public record Run(Kind kind, String text) {

    /** For templates: {@code same}, {@code removed} or {@code added}. */
    public String name() {
      return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public static WordDiff between(String old, String now, Language language) {
    var before = words(old, language);
    var after = words(now, language);
    var runs = new ArrayList<Run>();
    for (var edit : Edits.between(before, after)) {
      var list = edit.kind() == Edits.Kind.ADDED ? after : before;
      var from = edit.kind() == Edits.Kind.ADDED ? edit.nowFrom() : edit.oldFrom();
      var text = String.join("", list.subList(from, from + edit.length()));
      runs.add(new Run(Kind.valueOf(edit.kind().name()), text));
    }
    return new WordDiff(calm(runs));
  }

  static List<String> words(String text, Language language) {
    var breaks = BreakIterator.getWordInstance(ULocale.forLocale(language.locale()));
    breaks.setText(text);
    var words = new ArrayList<String>();
    for (int from = breaks.first(), to = breaks.next();
        to != BreakIterator.DONE;
        to = breaks.next()) {
      words.add(text.substring(from, to));
      from = to;
    }
    return words;
  }

  /**
   * Joins changes that only a space or a comma holds apart: "red, old" to "new, big" reads better
   * as one change than as two.
   */
  private static List<Run> calm(List<Run> runs) {
    var out = new ArrayList<Run>();
    var removed = new StringBuilder();
    var added = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      var run = runs.get(i);
      var inside = !removed.isEmpty() || !added.isEmpty();
      if (run.kind() == Kind.REMOVED) removed.append(run.text());
      else if (run.kind() == Kind.ADDED) added.append(run.text());
      else if (inside
          && i < runs.size() - 1
          && isSlight(run.text())
          && !removed.isEmpty()
          && !added.isEmpty()) {
        removed.append(run.text());
        added.append(run.text());
      } else {
        flush(out, removed, added);
        out.add(run);
      }
    }
    flush(out, removed, added);
    return List.copyOf(out);
  }

  private static boolean isSlight(String text) {
    return text.length() <= 2 && text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static void flush(List<Run> out, StringBuilder removed, StringBuilder added) {
    if (!removed.isEmpty()) out.add(new Run(Kind.REMOVED, removed.toString()));
    if (!added.isEmpty()) out.add(new Run(Kind.ADDED, added.toString()));
    removed.setLength(0);
    added.setLength(0);
  }

  public boolean isSame() {
    return runs.stream().allMatch(r -> r.kind() == Kind.SAME);
  }

  /** Words (Han characters) that were added and removed, for "41 words changed". */
  public int changed() {
    int removed = count(Kind.REMOVED);
    int added = count(Kind.ADDED);
    return Math.max(removed, added);
  }

  private int count(Kind kind) {
    return runs.stream()
        .filter(r -> r.kind() == kind)
        .mapToInt(r -> Length.of(r.text()).total())
        .sum();
  }
}
