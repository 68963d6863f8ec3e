package org.kvartal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.uhighlight.Passage;

/** Cuts a text into runs. Marks that touch or overlap, as those of Chinese pairs do, become one. */
final class Runs {

  /** Of an excerpt whose sentence does not end: nobody reads on longer than that. */
  private static final int LONGEST = 400;

  private Runs() {}

  /** The passage without the head, with dots where it leaves something out. */
  static List<Run> cutOut(String text, int head, Passage passage) {
    int from = Math.max(passage.getStartOffset(), head);
    int end = Math.min(passage.getEndOffset(), text.length());
    int to = Math.max(from, withoutTrailingSpace(text, end));
    if (to - from > LONGEST) {
      from = Math.max(from, firstMark(passage, from) - LONGEST / 4);
      to = Math.min(to, from + LONGEST);
    }
    var runs = new ArrayList<Run>();
    if (from > head) runs.add(new Run("… ", false));
    runs.addAll(of(text, from, to, passage));
    if (to < text.stripTrailing().length()) runs.add(new Run(" …", false));
    return runs;
  }

  /** The first words of a text in which nothing is marked. */
  static List<Run> beginning(String text, int head, int length) {
    var body = text.substring(Math.min(head, text.length())).strip();
    if (body.isEmpty()) return List.of();
    if (body.length() <= length) return List.of(new Run(oneLine(body), false));
    int end = body.lastIndexOf(' ', length);
    return List.of(
        new Run(oneLine(body.substring(0, end < length / 2 ? length : end)) + " …", false));
  }

  static List<Run> of(String text, int from, int to, Passage passage) {
    var runs = new ArrayList<Run>();
    int at = from;
    for (var mark : marks(passage)) {
      int start = Math.clamp(mark[0], at, to);
      int end = Math.clamp(mark[1], at, to);
      if (start >= end) continue;
      add(runs, text, at, start, false);
      add(runs, text, start, end, true);
      at = end;
    }
    add(runs, text, at, to, false);
    return runs;
  }

  private static List<int[]> marks(Passage passage) {
    var sorted =
        IntStream.range(0, passage.getNumMatches())
            .mapToObj(i -> new int[] {passage.getMatchStarts()[i], passage.getMatchEnds()[i]})
            .sorted((a, b) -> Integer.compare(a[0], b[0]))
            .toList();
    var merged = new ArrayList<int[]>();
    for (var mark : sorted) {
      if (!merged.isEmpty() && mark[0] <= merged.getLast()[1])
        merged.getLast()[1] = Math.max(merged.getLast()[1], mark[1]);
      else merged.add(mark);
    }
    return merged;
  }

  private static int withoutTrailingSpace(String text, int to) {
    int end = to;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
    return end;
  }

  private static int firstMark(Passage passage, int from) {
    return IntStream.range(0, passage.getNumMatches())
        .map(i -> passage.getMatchStarts()[i])
        .filter(start -> start >= from)
        .min()
        .orElse(from);
  }

  private static void add(List<Run> runs, String text, int from, int to, boolean marked) {
    if (from < to) runs.add(new Run(oneLine(text.substring(from, to)), marked));
  }

  /** A line that ends without a stop, such as a heading or an item, gets a dot between. */
  private static String oneLine(String text) {
    return text.replaceAll("(?<=[^\\s.!?:;。！？：；])\\h*\\R\\s*", " · ").replaceAll("\\s+", " ");
  }
}
