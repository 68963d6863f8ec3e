package org.kvartal.cover;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sets single lines from a Latin and a Han face, as outlines.
 *
 * @param hanFirst that punctuation known to both faces is taken from the Han one, as a Chinese line
 *     wants it; letters and digits below U+2000 always come from the Latin one
 */
record Lettering(Typeface latin, Typeface han, boolean hanFirst) {
  private static final int GENERAL_PUNCTUATION = 0x2000;

  /** Between Han and Latin, as CSS's {@code text-autospace} has it. */
  private static final double AUTOSPACE = 1 / 8.0;

  /** Ends of main titles; what follows them may be left away where room is short. */
  private static final List<String> COLONS = List.of(": ", "：", "——", " — ", " – ", "? ", "？");

  /** Characters of a title that are looked at; six lines of a cover hold fewer. */
  private static final int LONGEST = 240;

  private static final String DOTS = "…";

  /** The text as far as the faces can show it: composed, on one line, without emoji or controls. */
  String drawable(String text) {
    var kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .codePoints()
        .filter(c -> face(c).glyph(c) != 0 && !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .limit(LONGEST)
        .forEach(kept::appendCodePoint);
    return kept.toString().replaceAll(" +", " ").strip();
  }

  double width(String text, double size) {
    double x = 0;
    int before = 0;
    for (int c : text.codePoints().toArray()) {
      if (before != 0) x += gap(before, c);
      x += face(c).advance(face(c).glyph(c));
      before = c;
    }
    return x * size;
  }

  Path2D line(String text, double size, double x, double baseline) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int before = 0;
    for (int c : text.codePoints().toArray()) {
      var face = face(c);
      if (before != 0) x += size * gap(before, c);
      var place = new AffineTransform(size, 0, 0, size, x, baseline);
      path.append(face.outline(face.glyph(c)).getPathIterator(place), false);
      x += size * face.advance(face.glyph(c));
      before = c;
    }
    return path;
  }

  private double gap(int left, int right) {
    var face = face(left);
    if (face == face(right)) return face.kern(face.glyph(left), face.glyph(right));
    boolean touch =
        Character.isIdeographic(left) && Character.isLetterOrDigit(right)
            || Character.isLetterOrDigit(left) && Character.isIdeographic(right);
    return touch ? AUTOSPACE : 0;
  }

  private Typeface face(int character) {
    boolean preferHan = hanFirst && character >= GENERAL_PUNCTUATION;
    var first = preferHan ? han : latin;
    return first.glyph(character) != 0 ? first : preferHan ? latin : han;
  }

  /** The main title where there is a subtitle behind a colon, a dash or a question mark. */
  static String withoutSubtitle(String title) {
    int end = title.length();
    for (var colon : COLONS) {
      int at = title.indexOf(colon);
      if (at <= 0) continue;
      boolean asks = colon.startsWith("?") || colon.startsWith("？");
      end = Math.min(end, asks ? at + 1 : at);
    }
    return title.substring(0, end);
  }

  /** As much as goes into the width, ending in dots when something is left away. */
  String shortened(String text, double size, double width) {
    if (width(text, size) <= width) return text;
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    for (int end = breaks.last(); (end = breaks.previous()) > 0; ) {
      var start = text.substring(0, end).strip().replaceAll("[,;:，；：、]$", "") + DOTS;
      if (width(start, size) <= width) return start;
    }
    int end = text.length(); // one endless word
    while (end > 0 && width(text.substring(0, end) + DOTS, size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + DOTS;
  }

  /** Up to {@code most} lines of nearly the same length; empty when the text needs more. */
  Optional<List<String>> broken(String text, double size, double width, int most) {
    var lines = filled(text, size, width);
    if (lines.size() > most) return Optional.empty();
    for (double less = width - 4; less > 0; less -= 4) {
      var tighter = filled(text, size, less);
      if (tighter.size() > lines.size() || !isWithin(tighter, size, less)) break;
      lines = tighter;
    }
    return isWithin(lines, size, width) ? Optional.of(lines) : Optional.empty();
  }

  private boolean isWithin(List<String> lines, double size, double width) {
    return lines.stream().allMatch(line -> width(line, size) <= width);
  }

  /** Each line as long as it may be; an endless word stands on a line of its own. */
  private List<String> filled(String text, double size, double width) {
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    var lines = new ArrayList<String>();
    int start = 0;
    int end = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (end > start && width(text.substring(start, at).strip(), size) > width) {
        lines.add(text.substring(start, end).strip());
        start = end;
      }
      end = at;
    }
    lines.add(text.substring(start).strip());
    return lines;
  }
}
