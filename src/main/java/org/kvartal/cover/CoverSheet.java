package org.kvartal.cover;

import java.awt.geom.Rectangle2D;
import org.kvartal.cover.Drawing.Look;

/** Puts a {@link Cover} on a sheet of 600 × 800: names above, land, number and titles below. */
final class CoverSheet {
  private static final int STRIP = 84;
  private static final int MARGIN = 36;
  private static final double SHORE = 478; // the waves of the shore stay above 550

  private static final double NUMBER_SIZE = 282;
  private static final double NUMBER_WIDTH = 204; // ends 22 px before the titles
  private static final double NUMBER_BASELINE = 744;

  private static final double TEXT_X = 262;
  private static final double TEXT_WIDTH = 300;
  private static final double TEXT_TOP = 564;
  private static final double TEXT_BOTTOM = 756;
  private static final double SEAL = 48;

  private final Cover cover;
  private final Letters letters;
  private final Drawing drawing;

  CoverSheet(Cover cover, Letters letters) {
    this.cover = cover;
    this.letters = letters;
    drawing = new Drawing(Cover.WIDTH, Cover.HEIGHT, cover.spoken());
  }

  Drawing drawing() {
    var ground = cover.ground();
    var sheet = new Rectangle2D.Double(0, 0, Cover.WIDTH, Cover.HEIGHT);
    drawing.add(sheet, Look.filled(ground.sheet(), 1));
    new Landscape(cover.id(), Cover.WIDTH, STRIP, SHORE).draw(drawing, ground.line());
    new Strip(cover, letters).draw(drawing, Cover.WIDTH, STRIP, MARGIN);
    drawNumber();
    drawing.add(
        letters.season().line(seasonLine(), 15.5, TEXT_X, TEXT_TOP),
        Look.filled(ground.twin(), 10));
    double sealX = Cover.WIDTH - MARGIN - SEAL;
    new Contents(cover, letters, TEXT_X, TEXT_WIDTH)
        .keepClear(716, sealX - 16 - TEXT_X)
        .draw(drawing, TEXT_TOP + 46, TEXT_BOTTOM);
    new Seal(cover, letters).draw(drawing, sealX, 716, SEAL);
    return drawing;
  }

  private void drawNumber() {
    var hand = letters.number();
    var number = hand.drawable(cover.number());
    if (number.isEmpty()) return;
    var ink = hand.line(number, 1, 0, 0).getBounds2D();
    double size = Math.min(NUMBER_SIZE, NUMBER_WIDTH / ink.getWidth());
    var shape = hand.line(number, size, MARGIN - 2 - ink.getX() * size, NUMBER_BASELINE);
    drawing.add(shape, Look.filled(cover.ground().line(), 2));
  }

  private String seasonLine() {
    var season = cover.season().in(cover.year());
    return season.in(cover.first()) + "   " + season.in(cover.first().other());
  }
}
