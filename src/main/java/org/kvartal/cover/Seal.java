package org.kvartal.cover;

import java.awt.geom.RoundRectangle2D;
import org.kvartal.cover.Drawing.Look;

/** The season's character, cut out of a square of cinnabar. */
record Seal(Cover cover, Letters letters) {
  void draw(Drawing drawing, double x, double y, double side) {
    var ground = cover.ground();
    drawing.add(
        new RoundRectangle2D.Double(x, y, side, side, side / 12, side / 12),
        Look.filled(ground.seal(), 4));
    var hand = letters.seal();
    var character = cover.season().seal();
    double size = side * 0.68;
    var ink = hand.line(character, size, 0, 0).getBounds2D();
    var shape =
        hand.line(
            character, size, x + side / 2 - ink.getCenterX(), y + side / 2 - ink.getCenterY());
    drawing.add(shape, Look.filled(ground.cut(), 10));
  }
}
