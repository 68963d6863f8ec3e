package org.kvartal.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Two texts that were made of one, brought together paragraph by paragraph. Where only one side
 * changed, its change is taken; where both changed the same place, both stand there one after the
 * other between lines that say whose they are. Nothing of either side is ever left out.
 *
 * @param conflicts places that a person must settle
 */
record Merge(String markdown, int conflicts) {

  /** Lines that begin with this cannot be saved: a person has to decide first. */
  private static final String OPEN = "⟪";

  private static final String CLOSE = "⟫";

  /** Table cells of the comparison; two texts of 2,000 paragraphs that share nothing. */
  private static final long MOST = 4_000_000;

  static boolean hasMarks(String markdown) {
    return markdown.lines().anyMatch(l -> l.startsWith(OPEN) && l.stripTrailing().endsWith(CLOSE));
  }

  /**
   * @param mine what one person made of {@code base}, called {@code my} in the marks
   * @param theirs what another made of it, called {@code their}
   */
  static Merge of(String base, String mine, String theirs, String my, String their) {
    var from = blocks(base);
    var left = blocks(mine);
    var right = blocks(theirs);
    var inLeft = partners(from, left);
    var inRight = partners(from, right);
    var out = new ArrayList<String>();
    int conflicts = 0;
    int b = 0;
    int l = 0;
    int r = 0;
    while (b < from.size() || l < left.size() || r < right.size()) {
      int nextB = b;
      while (nextB < from.size() && (inLeft[nextB] < 0 || inRight[nextB] < 0)) nextB++;
      int nextL = nextB < from.size() ? inLeft[nextB] : left.size();
      int nextR = nextB < from.size() ? inRight[nextB] : right.size();
      conflicts +=
          settle(
              from.subList(b, nextB),
              left.subList(l, nextL),
              right.subList(r, nextR),
              my,
              their,
              out);
      if (nextB < from.size()) out.add(from.get(nextB));
      b = nextB + 1;
      l = nextL + 1;
      r = nextR + 1;
    }
    return new Merge(out.isEmpty() ? "" : String.join("\n\n", out) + "\n", conflicts);
  }

  private static int settle(
      List<String> base,
      List<String> left,
      List<String> right,
      String my,
      String their,
      List<String> out) {
    if (left.equals(right) || right.equals(base)) out.addAll(left);
    else if (left.equals(base)) out.addAll(right);
    else {
      out.add(OPEN + " " + my + " " + CLOSE);
      out.addAll(left);
      out.add(OPEN + " " + their + " " + CLOSE);
      out.addAll(right);
      out.add(OPEN + " — " + CLOSE);
      return 1;
    }
    return 0;
  }

  /** Paragraphs by the blank lines between them; a fenced block stays in one piece. */
  private static List<String> blocks(String markdown) {
    var blocks = new ArrayList<String>();
    var block = new ArrayList<String>();
    boolean fenced = false;
    for (var line : markdown.lines().toList()) {
      if (line.startsWith("```") || line.startsWith("~~~")) fenced = !fenced;
      if (line.isBlank() && !fenced) {
        if (!block.isEmpty()) blocks.add(String.join("\n", block));
        block.clear();
      } else block.add(line);
    }
    if (!block.isEmpty()) blocks.add(String.join("\n", block));
    return blocks;
  }

  /** For each block of {@code base} where it stands in {@code other}, in order; −1 for nowhere. */
  private static int[] partners(List<String> base, List<String> other) {
    var partners = new int[base.size()];
    java.util.Arrays.fill(partners, -1);
    int start = 0;
    int shorter = Math.min(base.size(), other.size());
    while (start < shorter && base.get(start).equals(other.get(start))) partners[start] = start++;
    int end = 0;
    while (end < shorter - start
        && base.get(base.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
      partners[base.size() - 1 - end] = other.size() - 1 - end;
      end++;
    }
    int rows = base.size() - start - end;
    int columns = other.size() - start - end;
    if ((long) rows * columns <= MOST) common(base, other, start, rows, columns, partners);
    return partners;
  }

  /** The longest common subsequence of the middle. */
  private static void common(
      List<String> base, List<String> other, int start, int rows, int columns, int[] partners) {
    var longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--)
      for (int j = columns - 1; j >= 0; j--)
        longest[i][j] =
            Objects.equals(base.get(start + i), other.get(start + j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
    for (int i = 0, j = 0; i < rows && j < columns; ) {
      if (base.get(start + i).equals(other.get(start + j))) partners[start + i++] = start + j++;
      else if (longest[i + 1][j] >= longest[i][j + 1]) i++;
      else j++;
    }
  }
}
