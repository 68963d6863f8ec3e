package org.kvartal.cover;

import java.awt.geom.Rectangle2D;
import org.kvartal.cover.Drawing.Look;

/** Puts a {@link Cover} on a card of 1200 × 630, as links are shown elsewhere. */
final class CoverCard {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int STRIP = 96;
  private static final int MARGIN = 56;
  private static final double SHORE = 268;

  private final Cover cover;
  private final Letters letters;

  CoverCard(Cover cover, Letters letters) {
    this.cover = cover;
    this.letters = letters;
  }

  Drawing drawing() {
    var ground = cover.ground();
    var drawing = new Drawing(WIDTH, HEIGHT, cover.spoken());
    drawing.add(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Look.filled(ground.sheet(), 1));
    new Landscape(cover.id(), WIDTH, STRIP, SHORE).draw(drawing, ground.line());
    new Strip(cover, letters).draw(drawing, WIDTH, STRIP, MARGIN);
    var hand = letters.number();
    var number = hand.drawable(cover.number());
    if (!number.isEmpty()) {
      var ink = hand.line(number, 1, 0, 0).getBounds2D();
      double size = Math.min(300, 300 / ink.getWidth());
      drawing.add(
          hand.line(number, size, MARGIN - ink.getX() * size, 570), Look.filled(ground.line(), 2));
    }
    var season = cover.season().in(cover.year());
    drawing.add(
        letters
            .season()
            .line(
                season.in(cover.first()) + "   " + season.in(cover.first().other()), 22, 400, 372),
        Look.filled(ground.twin(), 12));
    new Contents(cover, letters, 400, 650, 1.4).draw(drawing, 432, 600);
    new Seal(cover, letters).draw(drawing, WIDTH - MARGIN - 72, 498, 72);
    return drawing;
  }
}
