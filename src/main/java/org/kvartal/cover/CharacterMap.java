package org.kvartal.cover;

import java.nio.ByteBuffer;

/** From characters to glyphs: the table {@code cmap} of a font, in its formats 4 and 12. */
record CharacterMap(ByteBuffer data, int at, int format) {
  private static final int WINDOWS = 3;

  static CharacterMap read(ByteBuffer data, int table) {
    CharacterMap best = null;
    for (int i = 0, n = data.getShort(table + 2); i < n; i++) {
      int at = table + data.getInt(table + 4 + 8 * i + 4);
      int format = data.getShort(at);
      boolean isWanted =
          data.getShort(table + 4 + 8 * i) == WINDOWS && (format == 4 || format == 12);
      if (isWanted && (best == null || format > best.format)) {
        best = new CharacterMap(data, at, format);
      }
    }
    if (best == null) throw new IllegalArgumentException("the font has no Unicode map");
    return best;
  }

  /** The number of the glyph, 0 when there is none. */
  int glyph(int codePoint) {
    return format == 12 ? inGroups(codePoint) : codePoint > 0xffff ? 0 : inSegments(codePoint);
  }

  private int inGroups(int codePoint) {
    int low = 0;
    int high = data.getInt(at + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = at + 16 + 12 * middle;
      if (codePoint < data.getInt(group)) high = middle - 1;
      else if (codePoint > data.getInt(group + 4)) low = middle + 1;
      else return data.getInt(group + 8) + codePoint - data.getInt(group);
    }
    return 0;
  }

  private int inSegments(int character) {
    int twice = unsigned(at + 6);
    for (int i = 0; i < twice; i += 2) {
      if (unsigned(at + 14 + i) < character) continue;
      int start = unsigned(at + 16 + twice + i);
      if (start > character) return 0;
      int delta = unsigned(at + 16 + 2 * twice + i);
      int offsetAt = at + 16 + 3 * twice + i;
      int offset = unsigned(offsetAt);
      if (offset == 0) return (character + delta) & 0xffff;
      int glyph = unsigned(offsetAt + offset + 2 * (character - start));
      return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xffff;
  }
}
