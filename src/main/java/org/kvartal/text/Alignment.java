package org.kvartal.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which passage of a new revision is which of the former one: first those that are equal and in the
 * same order, then equal ones that moved, then similar ones between the same neighbours, at last
 * similar ones that moved.
 */
final class Alignment {

  /**
   * Half of its letter pairs shared: a sentence rewritten within its paragraph, or one half of a
   * split.
   */
  private static final double SIMILAR = 0.45;

  /** Without its neighbours as witnesses more has to be shared. */
  private static final double SIMILAR_ELSEWHERE = 0.65;

  /**
   * Pairs compared in all; beyond it (a text of 1,500 passages all rewritten) likeness is given up.
   */
  private static final int MAX_PAIRS = 2_000_000;

  private final List<Passage> old;
  private final List<Passage> now;
  private final int[] match; // index in old for each of now, or -1
  private final boolean[] used; // of old
  private final Map<Passage, Likeness> likenesses = new HashMap<>();
  private int pairs;

  private Alignment(List<Passage> old, List<Passage> now) {
    this.old = old;
    this.now = now;
    this.match = new int[now.size()];
    this.used = new boolean[old.size()];
    Arrays.fill(match, -1);
  }

  /** For each passage of {@code now} its index in {@code old}, or −1. */
  static int[] of(List<Passage> old, List<Passage> now) {
    var alignment = new Alignment(old, now);
    alignment.equalInOrder();
    alignment.equalElsewhere();
    alignment.similarBetweenNeighbours();
    alignment.similarElsewhere();
    return alignment.match;
  }

  private static String key(Passage passage) {
    return passage.kind() + "\n" + passage.markdown().replaceAll("\\s+", " ");
  }

  private void equalInOrder() {
    var edits =
        Edits.between(
            old.stream().map(Alignment::key).toList(), now.stream().map(Alignment::key).toList());
    for (var run : edits) {
      if (run.kind() != Edits.Kind.SAME) continue;
      for (int i = 0; i < run.length(); i++) take(run.oldFrom() + i, run.nowFrom() + i);
    }
  }

  private void equalElsewhere() {
    var free = new HashMap<String, Deque<Integer>>();
    for (int i = 0; i < old.size(); i++) {
      if (!used[i]) free.computeIfAbsent(key(old.get(i)), _ -> new ArrayDeque<>()).add(i);
    }
    for (int j = 0; j < now.size(); j++) {
      var candidates = match[j] < 0 ? free.get(key(now.get(j))) : null;
      if (candidates != null && !candidates.isEmpty()) take(candidates.poll(), j);
    }
  }

  private void similarBetweenNeighbours() {
    int before = -1;
    for (int j = 0; j < now.size(); j++) {
      if (match[j] >= 0) {
        before = match[j];
        continue;
      }
      int end = j;
      while (end < now.size() && match[end] < 0) end++;
      int after = end < now.size() ? match[end] : old.size();
      if (after > before) alignGap(before + 1, after, j, end);
      j = end - 1;
    }
  }

  /** The in-order pairing with the greatest likeness in sum (dynamic programming). */
  private void alignGap(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    int rows = oldTo - oldFrom;
    int columns = nowTo - nowFrom;
    if (!afford((long) rows * columns)) return;
    var best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        var likeness = used[oldFrom + i] ? 0 : likeness(oldFrom + i, nowFrom + j);
        var paired = likeness >= SIMILAR ? likeness + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    for (int i = 0, j = 0; i < rows && j < columns; ) {
      if (best[i][j] == best[i + 1][j]) i++;
      else if (best[i][j] == best[i][j + 1]) j++;
      else take(oldFrom + i++, nowFrom + j++);
    }
  }

  private void similarElsewhere() {
    var free = new java.util.ArrayList<Integer>();
    for (int i = 0; i < used.length; i++) if (!used[i]) free.add(i);
    for (int j = 0; j < match.length; j++) {
      if (match[j] >= 0 || !afford(free.size())) continue;
      int best = -1;
      double most = SIMILAR_ELSEWHERE;
      for (int i : free) {
        var likeness = used[i] ? 0 : likeness(i, j);
        if (likeness > most) {
          most = likeness;
          best = i;
        }
      }
      if (best >= 0) take(best, j);
    }
  }

  private boolean afford(long more) {
    if (pairs + more > MAX_PAIRS) return false;
    pairs += (int) more;
    return true;
  }

  private void take(int i, int j) {
    match[j] = i;
    used[i] = true;
  }

  private double likeness(int i, int j) {
    return likeness(old.get(i)).with(likeness(now.get(j)));
  }

  private Likeness likeness(Passage passage) {
    return likenesses.computeIfAbsent(passage, p -> Likeness.of(p.markdown()));
  }
}
