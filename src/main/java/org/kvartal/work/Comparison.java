package org.kvartal.work;

import java.util.List;
import java.util.Locale;
import org.kvartal.platform.Language;
import org.kvartal.text.Passage;
import org.kvartal.text.PassageDiff;
import org.kvartal.text.Passages;
import org.kvartal.text.WordDiff;

/** Two texts word by word, as a page shows them. */
public record Comparison(
    List<Run> title, List<Run> standfirst, List<Run> teaser, List<Row> rows, int changes) {

  /** {@code kind} is same, added or removed. */
  public record Run(String kind, String text) {}

  /** One passage; {@code kind} is kept, moved, changed, added or removed. */
  public record Row(String kind, boolean heading, List<Run> runs) {}

  static Comparison of(Revision old, Revision now, Language language) {
    return of(Words.of(old), Writing.passages(old), Words.of(now), Writing.passages(now), language);
  }

  /** What someone made of a revision and has not saved. */
  static Comparison of(Revision old, Words now, Language language) {
    var before = Writing.passages(old);
    return of(Words.of(old), before, now, Passages.carry(before, now.markdown()), language);
  }

  private static Comparison of(
      Words old, List<Passage> before, Words now, List<Passage> after, Language language) {
    var diff = PassageDiff.between(before, after, language);
    return new Comparison(
        runs(WordDiff.between(old.title(), now.title(), language)),
        runs(WordDiff.between(old.standfirst(), now.standfirst(), language)),
        runs(WordDiff.between(old.teaser(), now.teaser(), language)),
        diff.rows().stream().map(Comparison::row).toList(),
        diff.changes());
  }

  private static Row row(PassageDiff.Row row) {
    var text = row.passage().markdown();
    var runs =
        switch (row) {
          case PassageDiff.Kept _ -> List.of(new Run("same", text));
          case PassageDiff.Added _ -> List.of(new Run("added", text));
          case PassageDiff.Removed _ -> List.of(new Run("removed", text));
          case PassageDiff.Changed changed -> runs(changed.diff());
        };
    var kind = row instanceof PassageDiff.Kept kept && kept.moved() ? "moved" : row.name();
    return new Row(kind, row.passage().kind() == Passage.Kind.HEADING, runs);
  }

  private static List<Run> runs(WordDiff diff) {
    return diff.runs().stream()
        .filter(r -> !r.text().isEmpty())
        .map(r -> new Run(r.kind().name().toLowerCase(Locale.ROOT), r.text()))
        .toList();
  }
}
