package org.kvartal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest way from one list to another (E. W. Myers, "An O(ND) difference algorithm", 1986),
 * as runs. Lists that differ in more than {@value #MAX_STEPS} places are given as one removal and
 * one addition between what they share at both ends.
 */
final class Edits {

  enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /**
   * {@code length} elements from {@code oldFrom} (same, removed) and {@code nowFrom} (same, added).
   */
  record Run(Kind kind, int oldFrom, int nowFrom, int length) {}

  /** Its trace takes at most 9 MB. */
  private static final int MAX_STEPS = 1_500;

  private final List<?> old;
  private final List<?> now;
  private final List<Run> runs = new ArrayList<>();

  private Edits(List<?> old, List<?> now) {
    this.old = old;
    this.now = now;
  }

  /** In order; removals come before additions at the same place; runs of one kind are joined. */
  static List<Run> between(List<?> old, List<?> now) {
    var edits = new Edits(old, now);
    int start = 0;
    int shorter = Math.min(old.size(), now.size());
    while (start < shorter && old.get(start).equals(now.get(start))) start++;
    int end = 0;
    while (end < shorter - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) end++;
    edits.add(Kind.SAME, 0, 0, start);
    edits.middle(start, old.size() - end, now.size() - end);
    edits.add(Kind.SAME, old.size() - end, now.size() - end, end);
    return edits.runs;
  }

  private void add(Kind kind, int oldFrom, int nowFrom, int length) {
    if (length == 0) return;
    if (!runs.isEmpty() && runs.getLast().kind() == kind) {
      var last = runs.removeLast();
      runs.add(new Run(kind, last.oldFrom(), last.nowFrom(), last.length() + length));
    } else {
      runs.add(new Run(kind, oldFrom, nowFrom, length));
    }
  }

  private void middle(int start, int oldTo, int nowTo) {
    int n = oldTo - start;
    int m = nowTo - start;
    if (n == 0 || m == 0) {
      add(Kind.REMOVED, start, start, n);
      add(Kind.ADDED, start + n, start, m);
      return;
    }
    var trace = forward(start, n, m);
    if (trace.isEmpty()) {
      add(Kind.REMOVED, start, start, n);
      add(Kind.ADDED, oldTo, start, m);
    } else {
      backward(trace, start, n, m);
    }
  }

  /** The furthest reach on each diagonal after each step; empty when there are too many steps. */
  private List<int[]> forward(int start, int n, int m) {
    var trace = new ArrayList<int[]>();
    int max = Math.min(n + m, MAX_STEPS);
    var reach = new int[2 * max + 3];
    int middle = max + 1;
    for (int d = 0; d <= max; d++) {
      trace.add(java.util.Arrays.copyOfRange(reach, middle - d - 1, middle + d + 2));
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
        int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
        int y = x - k;
        while (x < n && y < m && old.get(start + x).equals(now.get(start + y))) {
          x++;
          y++;
        }
        reach[middle + k] = x;
        if (x >= n && y >= m) return trace;
      }
    }
    return List.of();
  }

  private void backward(List<int[]> trace, int start, int n, int m) {
    var steps = new ArrayList<Run>();
    int x = n;
    int y = m;
    for (int d = trace.size() - 1; d >= 0; d--) {
      var reach = trace.get(d); // diagonal k at index k + d + 1
      int k = x - y;
      boolean down = k == -d || (k != d && reach[k + d] < reach[k + d + 2]);
      int beforeK = down ? k + 1 : k - 1;
      int beforeX = d == 0 ? 0 : reach[beforeK + d + 1];
      int beforeY = d == 0 ? 0 : beforeX - beforeK;
      int snake = Math.min(x - beforeX, y - beforeY);
      if (d > 0) snake = down ? x - beforeX : y - beforeY;
      steps.add(new Run(Kind.SAME, start + x - snake, start + y - snake, snake));
      if (d > 0 && down) steps.add(new Run(Kind.ADDED, start + beforeX, start + beforeY, 1));
      if (d > 0 && !down) steps.add(new Run(Kind.REMOVED, start + beforeX, start + beforeY, 1));
      x = beforeX;
      y = beforeY;
    }
    steps.reversed().forEach(this::addSorted);
  }

  /** Keeps removals before additions where the two touch. */
  private void addSorted(Run run) {
    if (run.length() == 0) return;
    if (run.kind() != Kind.REMOVED || runs.isEmpty() || runs.getLast().kind() != Kind.ADDED) {
      add(run.kind(), run.oldFrom(), run.nowFrom(), run.length());
      return;
    }
    var added = runs.removeLast();
    add(Kind.REMOVED, run.oldFrom(), added.nowFrom(), run.length());
    add(Kind.ADDED, run.oldFrom() + run.length(), added.nowFrom(), added.length());
  }
}
