package org.kvartal.cover;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.kvartal.cover.Drawing.Look;
import org.kvartal.platform.Language;

/** The head of a cover: the network's two names, side by side, or below each other when long. */
record Strip(Cover cover, Letters letters) {
  private static final double SIZE = 22.5;
  private static final double SMALLEST_ASIDE = 17;
  private static final double GAP = 28;

  void draw(Drawing drawing, double width, double height, double margin) {
    var ground = cover.ground();
    drawing.add(new Rectangle2D.Double(0, 0, width, height), Look.filled(ground.sheet(), 1));
    drawing.add(new Rectangle2D.Double(0, height - 1, width, 1), Look.filled(ground.line(), 1));
    var first = name(cover.first());
    var second = name(cover.first().other());
    if (second.equals(first)) second = "";
    double room = width - 2 * margin;
    double wide = width(first, cover.first(), 1) + width(second, cover.first().other(), 1);
    double size = Math.min(SIZE, (room - GAP) / Math.max(wide, 1));
    if (size >= SMALLEST_ASIDE || second.isEmpty()) {
      double baseline = height / 2 + 0.35 * size;
      write(drawing, first, cover.first(), size, margin, baseline);
      var other = cover.first().other();
      write(drawing, second, other, size, width - margin - width(second, other, size), baseline);
    } else {
      double large = fitting(first, cover.first(), 19, room);
      double small = fitting(second, cover.first().other(), 16, room);
      write(drawing, first, cover.first(), large, margin, height / 2 - 4);
      write(drawing, second, cover.first().other(), small, margin, height / 2 + 22);
    }
  }

  private String name(Language language) {
    return letters.name(language == Language.ZH).drawable(cover.network().in(language));
  }

  private double width(String text, Language language, double size) {
    return letters.name(language == Language.ZH).width(text, size);
  }

  private double fitting(String text, Language language, double size, double room) {
    return Math.min(size, room / Math.max(width(text, language, 1), 1));
  }

  /** The Han face is a regular one: a line of its own colour makes it as heavy as the Latin. */
  private void write(
      Drawing drawing, String text, Language language, double size, double x, double baseline) {
    if (text.isEmpty()) return;
    boolean chinese = language == Language.ZH;
    Path2D shape = letters.name(chinese).line(text, size, x, baseline);
    var ink = cover.ground().line();
    boolean thicken = text.codePoints().anyMatch(Character::isIdeographic);
    drawing.add(shape, thicken ? new Look(ink, ink, size * 0.022, 10) : Look.filled(ink, 10));
  }
}
