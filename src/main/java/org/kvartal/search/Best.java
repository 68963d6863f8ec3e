package org.kvartal.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** The best documents of several questions in one order: of each only its best place counts. */
final class Best {

  private record Place(int document, double day, double score) {}

  private final boolean newestFirst;
  private final Map<Integer, Place> places = new HashMap<>();
  private List<Integer> after = List.of();
  private long found;
  private boolean more;

  private Best(boolean newestFirst) {
    this.newestFirst = newestFirst;
  }

  static Best none(boolean newestFirst) {
    return new Best(newestFirst);
  }

  void add(TopDocs top) {
    for (var hit : top.scoreDocs) {
      var place = place(hit);
      places.merge(hit.doc, place, (a, b) -> a.score() >= b.score() ? a : b);
    }
    var counted = top.totalHits.value() == top.scoreDocs.length;
    more |= top.totalHits.relation() == TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO;
    more |= !counted && found > 0 && top.totalHits.value() > 0;
    found = Math.max(Math.max(found, top.totalHits.value()), places.size());
  }

  /** The others come after these. */
  Best filledWith(Best others) {
    after = others.ordered().toList();
    found = Math.max(others.found, all().size());
    more |= others.more;
    return this;
  }

  /** At least so many when {@link #more}. */
  long found() {
    return found;
  }

  boolean more() {
    return more;
  }

  List<Integer> page(int from, int size) {
    return all().stream().skip(from).limit(size).toList();
  }

  private Collection<Integer> all() {
    var all = new LinkedHashSet<Integer>(ordered().toList());
    all.addAll(after);
    return all;
  }

  private Stream<Integer> ordered() {
    var best = Comparator.comparingDouble(Place::score).reversed();
    var order =
        newestFirst ? Comparator.comparingDouble(Place::day).reversed().thenComparing(best) : best;
    return places.values().stream()
        .sorted(order.thenComparingInt(Place::document))
        .map(Place::document);
  }

  /** When sorted by date, Lucene gives the day and the score as the values of the order. */
  private static Place place(ScoreDoc hit) {
    if (!(hit instanceof FieldDoc sorted)) return new Place(hit.doc, 0, hit.score);
    var day = ((Number) sorted.fields[0]).doubleValue();
    return new Place(hit.doc, day, ((Number) sorted.fields[1]).doubleValue());
  }
}
