package org.kvartal.text;

import java.util.Arrays;

/**
 * A text as its sorted pairs of neighbouring letters, for comparing by Sørensen and Dice: 1 for
 * equal texts, 0 for texts that share no pair. Works for Latin and Han alike. Spaces do not count.
 */
record Likeness(int[] pairs) {

  /** Enough to recognize a paragraph; longer ones are compared by their beginning. */
  private static final int MAX = 2_000;

  static Likeness of(String text) {
    var letters = text.chars().filter(c -> !Character.isWhitespace(c)).limit(MAX).toArray();
    if (letters.length == 1) return new Likeness(letters);
    var pairs = new int[Math.max(0, letters.length - 1)];
    for (int i = 0; i < pairs.length; i++) pairs[i] = letters[i] << 16 | letters[i + 1];
    Arrays.sort(pairs);
    return new Likeness(pairs);
  }

  double with(Likeness other) {
    int all = pairs.length + other.pairs.length;
    if (all == 0) return 1;
    int shorter = Math.min(pairs.length, other.pairs.length);
    if (2.0 * shorter / all < 0.3) return 0; // cannot be alike
    int shared = 0;
    for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
      if (pairs[i] < other.pairs[j]) i++;
      else if (pairs[i] > other.pairs[j]) j++;
      else {
        shared++;
        i++;
        j++;
      }
    }
    return 2.0 * shared / all;
  }
}
