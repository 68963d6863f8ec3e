package org.kvartal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kvartal.platform.Language;

/**
 * Two revisions of a text compared passage by passage, in the order of the new one; what was
 * removed stands where it stood, after the passage that came before it.
 */
public record PassageDiff(List<Row> rows) {

  /** What became of one passage. */
  public sealed interface Row {
    Passage passage();

    /** For templates: {@code kept}, {@code changed}, {@code added} or {@code removed}. */
    String name();
  }

  /** The same words; {@code moved} when it stands at another place than before. */
  public record Kept(Passage passage, boolean moved) implements Row {
    @Override
    public String name() {
      return "kept";
    }
  }

  public record Changed(Passage former, Passage passage, WordDiff diff) implements Row {
    @Override
    public String name() {
      return "changed";
    }
  }

  public record Added(Passage passage) implements Row {
    @Override
    public String name() {
      return "added";
    }
  }

  public record Removed(Passage passage) implements Row {
    @Override
    public String name() {
      return "removed";
    }
  }

  /** Passages with the same id are the same passage; see {@link Passages#carry}. */
  public static PassageDiff between(List<Passage> old, List<Passage> now, Language language) {
    var former = new HashMap<String, Passage>();
    old.forEach(p -> former.put(p.id(), p));
    var moved = moved(old, now);
    var rows = new ArrayList<Row>();
    var removed = removals(old, now);
    rows.addAll(removed.getOrDefault("", List.of()));
    for (var passage : now) {
      var before = former.get(passage.id());
      rows.add(row(before, passage, moved.contains(passage.id()), language));
      if (before != null) rows.addAll(removed.getOrDefault(passage.id(), List.of()));
    }
    return new PassageDiff(List.copyOf(rows));
  }

  private static Row row(
      @org.jspecify.annotations.Nullable Passage before,
      Passage now,
      boolean moved,
      Language language) {
    if (before == null) return new Added(now);
    if (before.markdown().equals(now.markdown())) return new Kept(now, moved);
    var diff = WordDiff.between(before.markdown(), now.markdown(), language);
    return new Changed(before, now, diff);
  }

  /** Removed passages by the id of the surviving passage before them ("" at the head). */
  private static Map<String, List<Row>> removals(List<Passage> old, List<Passage> now) {
    var surviving = new java.util.HashSet<String>();
    now.forEach(p -> surviving.add(p.id()));
    var removals = new HashMap<String, List<Row>>();
    var before = "";
    for (var passage : old) {
      if (surviving.contains(passage.id())) before = passage.id();
      else removals.computeIfAbsent(before, _ -> new ArrayList<>()).add(new Removed(passage));
    }
    return removals;
  }

  private static List<String> moved(List<Passage> old, List<Passage> now) {
    var runs =
        Edits.between(
            old.stream().map(Passage::id).toList(), now.stream().map(Passage::id).toList());
    return runs.stream()
        .filter(r -> r.kind() == Edits.Kind.ADDED)
        .flatMap(r -> now.subList(r.nowFrom(), r.nowFrom() + r.length()).stream())
        .map(Passage::id)
        .toList();
  }

  /** Passages that are not as they were. */
  public int changes() {
    return (int) rows.stream().filter(r -> !(r instanceof Kept k) || k.moved()).count();
  }
}
