package org.kvartal.cover;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The outlines of one TrueType file, in units of the em, y pointing down.
 *
 * <p>Read by ourselves and not by {@code java.awt.Font}: that one needs fontconfig and a font on
 * the machine, and its outlines may differ from one machine to the next, while two nodes must draw
 * the same cover to the byte. The file stays mapped and is never changed, so one typeface may be
 * used by many threads.
 */
final class Typeface {
  private static final int ON_CURVE = 1;
  private static final int REPEAT = 8;
  private static final int MAX_DEPTH = 5; // of letters composed of letters; é is 1

  private final ByteBuffer data;
  private final Map<String, Integer> tables = new HashMap<>();
  private final CharacterMap characters;
  private final Kerning kerning;
  private final double em;
  private final boolean longOffsets;
  private final int metrics;

  private Typeface(ByteBuffer data) {
    this.data = data;
    for (int i = 0, n = data.getShort(4); i < n; i++) {
      var name = new byte[4];
      data.get(12 + 16 * i, name);
      tables.put(new String(name, StandardCharsets.US_ASCII), data.getInt(12 + 16 * i + 8));
    }
    em = data.getShort(table("head") + 18);
    longOffsets = data.getShort(table("head") + 50) == 1;
    metrics = unsigned(table("hhea") + 34);
    characters = CharacterMap.read(data, table("cmap"));
    kerning = tables.containsKey("GPOS") ? Kerning.read(data, table("GPOS")) : Kerning.NONE;
  }

  /** Opens the file and keeps it mapped as long as the typeface is in use. */
  static Typeface read(Path file) {
    try (var channel = FileChannel.open(file)) {
      return new Typeface(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + file + " cannot be read", e);
    }
  }

  /** The number of the glyph for a character, 0 when this face has none. */
  int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  double advance(int glyph) {
    return unsigned(table("hmtx") + 4 * Math.min(glyph, metrics - 1)) / em;
  }

  /** What to add between two glyphs that follow each other, mostly nothing or a little less. */
  double kern(int left, int right) {
    return kerning.between(left, right) / em;
  }

  Path2D outline(int glyph) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    append(path, glyph, AffineTransform.getScaleInstance(1 / em, -1 / em), 0);
    return path;
  }

  private void append(Path2D path, int glyph, AffineTransform place, int depth) {
    int start = offset(glyph);
    if (depth > MAX_DEPTH || start == offset(glyph + 1)) return; // a space has no outline
    int at = table("glyf") + start;
    int contours = data.getShort(at);
    if (contours >= 0) appendSimple(path, at + 10, contours, place);
    else appendComposed(path, at + 10, place, depth);
  }

  /** One letter: flags, then all x, then all y, each as a step from the point before. */
  private void appendSimple(Path2D path, int at, int contours, AffineTransform place) {
    var ends = new int[contours];
    for (int i = 0; i < contours; i++) ends[i] = unsigned(at + 2 * i);
    int points = contours == 0 ? 0 : ends[contours - 1] + 1;
    int next = at + 2 * contours;
    next += 2 + unsigned(next); // the hints are skipped
    var flags = new byte[points];
    for (int i = 0; i < points; i++) {
      flags[i] = data.get(next++);
      if ((flags[i] & REPEAT) == 0) continue;
      for (int more = data.get(next++) & 255; more > 0; more--, i++) flags[i + 1] = flags[i];
    }
    var xy = new double[2 * points];
    next = readSteps(next, flags, xy, 0);
    readSteps(next, flags, xy, 1);
    place.transform(xy, 0, xy, 0, points);
    for (int i = 0, from = 0; i < contours; from = ends[i++] + 1) {
      appendContour(path, flags, xy, from, ends[i] + 1 - from);
    }
  }

  private int readSteps(int at, byte[] flags, double[] xy, int axis) {
    int isShort = axis == 0 ? 2 : 4;
    int same = axis == 0 ? 16 : 32;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & isShort) != 0) {
        int step = data.get(at++) & 255;
        value += (flags[i] & same) != 0 ? step : -step;
      } else if ((flags[i] & same) == 0) {
        value += data.getShort(at);
        at += 2;
      }
      xy[2 * i + axis] = value;
    }
    return at;
  }

  /** Between two control points lies an unwritten point of the curve, halfway. */
  private static void appendContour(Path2D path, byte[] flags, double[] xy, int from, int count) {
    int first = 0;
    while (first < count && (flags[from + first] & ON_CURVE) == 0) first++;
    if (count < 2 || first == count) return;
    path.moveTo(xy[2 * (from + first)], xy[2 * (from + first) + 1]);
    for (int i = 1; i <= count; i++) {
      int point = from + (first + i) % count;
      double x = xy[2 * point];
      double y = xy[2 * point + 1];
      if ((flags[point] & ON_CURVE) != 0) {
        if (i < count) path.lineTo(x, y);
        continue;
      }
      int after = from + (first + i + 1) % count;
      boolean isOn = (flags[after] & ON_CURVE) != 0;
      double endX = isOn ? xy[2 * after] : (x + xy[2 * after]) / 2;
      double endY = isOn ? xy[2 * after + 1] : (y + xy[2 * after + 1]) / 2;
      path.quadTo(x, y, endX, endY);
      if (isOn) i++;
    }
    path.closePath();
  }

  private void appendComposed(Path2D path, int at, AffineTransform place, int depth) {
    int flags;
    do {
      flags = unsigned(at);
      int part = unsigned(at + 2);
      boolean words = (flags & 1) != 0;
      int dx = words ? data.getShort(at + 4) : data.get(at + 4);
      int dy = words ? data.getShort(at + 6) : data.get(at + 5);
      at += words ? 8 : 6;
      double a = 1, b = 0, c = 0, d = 1;
      if ((flags & 0x08) != 0) {
        a = d = fraction(at);
        at += 2;
      } else if ((flags & 0x40) != 0) {
        a = fraction(at);
        d = fraction(at + 2);
        at += 4;
      } else if ((flags & 0x80) != 0) {
        a = fraction(at);
        b = fraction(at + 2);
        c = fraction(at + 4);
        d = fraction(at + 6);
        at += 8;
      }
      var inner = new AffineTransform(place);
      inner.concatenate(new AffineTransform(a, b, c, d, dx, dy));
      append(path, part, inner, depth + 1);
    } while ((flags & 0x20) != 0);
  }

  private int offset(int glyph) {
    return longOffsets
        ? data.getInt(table("loca") + 4 * glyph)
        : 2 * unsigned(table("loca") + 2 * glyph);
  }

  private double fraction(int at) {
    return data.getShort(at) / 16384.0; // F2DOT14
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xffff;
  }

  private int table(String name) {
    var at = tables.get(name);
    if (at == null) throw new IllegalArgumentException("the font has no table " + name);
    return at;
  }
}
