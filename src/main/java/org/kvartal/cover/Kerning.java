package org.kvartal.cover;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The pair distances of a font: feature {@code kern} of its table {@code GPOS}. */
final class Kerning {
  static final Kerning NONE = new Kerning(ByteBuffer.allocate(0), List.of());

  private static final int PAIRS = 2;
  private static final int EXTENSION = 9; // a lookup that only says where the real one is
  private static final int X_ADVANCE = 4;

  private final ByteBuffer data;
  private final List<Integer> subtables;

  private Kerning(ByteBuffer data, List<Integer> subtables) {
    this.data = data;
    this.subtables = subtables;
  }

  static Kerning read(ByteBuffer data, int table) {
    var kerning = new Kerning(data, new ArrayList<>());
    int features = table + kerning.unsigned(table + 6);
    int lookups = table + kerning.unsigned(table + 8);
    var wanted = new TreeSet<Integer>();
    for (int i = 0, n = kerning.unsigned(features); i < n; i++) {
      var tag = new byte[4];
      data.get(features + 2 + 6 * i, tag);
      if (!new String(tag, StandardCharsets.US_ASCII).equals("kern")) continue;
      int feature = features + kerning.unsigned(features + 2 + 6 * i + 4);
      for (int j = 0, m = kerning.unsigned(feature + 2); j < m; j++) {
        wanted.add(kerning.unsigned(feature + 4 + 2 * j));
      }
    }
    for (int lookup : wanted) kerning.take(lookups + kerning.unsigned(lookups + 2 + 2 * lookup));
    return kerning;
  }

  private void take(int lookup) {
    for (int i = 0, n = unsigned(lookup + 4); i < n; i++) {
      int at = lookup + unsigned(lookup + 6 + 2 * i);
      int type = unsigned(lookup);
      if (type == EXTENSION) {
        type = unsigned(at + 2);
        at += data.getInt(at + 4);
      }
      if (type == PAIRS) subtables.add(at);
    }
  }

  /** In the font's units; the first subtable that knows the pair decides. */
  int between(int left, int right) {
    for (int at : subtables) {
      int covered = covered(at + unsigned(at + 2), left);
      if (covered < 0) continue;
      if (unsigned(at) == 2) return byClass(at, left, right);
      int pair = pair(at, covered, right);
      if (pair > 0) return advance(pair, unsigned(at + 4));
    }
    return 0;
  }

  private int pair(int at, int covered, int right) {
    int size = 2 + 2 * Integer.bitCount(unsigned(at + 4)) + 2 * Integer.bitCount(unsigned(at + 6));
    int set = at + unsigned(at + 10 + 2 * covered);
    int low = 0;
    int high = unsigned(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = unsigned(set + 2 + size * middle);
      if (found == right) return set + 2 + size * middle + 2;
      if (found < right) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  private int byClass(int at, int left, int right) {
    int size = 2 * Integer.bitCount(unsigned(at + 4)) + 2 * Integer.bitCount(unsigned(at + 6));
    int row = classOf(at + unsigned(at + 8), left);
    int column = classOf(at + unsigned(at + 10), right);
    return advance(at + 16 + size * (row * unsigned(at + 14) + column), unsigned(at + 4));
  }

  private int advance(int value, int format) {
    if ((format & X_ADVANCE) == 0) return 0;
    return data.getShort(value + 2 * Integer.bitCount(format & (X_ADVANCE - 1)));
  }

  private int covered(int at, int glyph) {
    boolean isList = unsigned(at) == 1;
    for (int i = 0, n = unsigned(at + 2); i < n; i++) {
      if (isList) {
        if (unsigned(at + 4 + 2 * i) == glyph) return i;
      } else {
        int range = at + 4 + 6 * i;
        int first = unsigned(range);
        if (first <= glyph && glyph <= unsigned(range + 2)) {
          return unsigned(range + 4) + glyph - first;
        }
      }
    }
    return -1;
  }

  private int classOf(int at, int glyph) {
    if (unsigned(at) == 1) {
      int index = glyph - unsigned(at + 2);
      return index >= 0 && index < unsigned(at + 4) ? unsigned(at + 6 + 2 * index) : 0;
    }
    for (int i = 0, n = unsigned(at + 2); i < n; i++) {
      int range = at + 4 + 6 * i;
      if (unsigned(range) <= glyph && glyph <= unsigned(range + 2)) return unsigned(range + 4);
    }
    return 0;
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xffff;
  }
}
