package org.kvartal.cover;

import org.kvartal.cover.Drawing.Ink;
import org.kvartal.cover.Drawing.Look;

/** The land of a cover drawn as a map: 21 levels, each a little darker, every fifth line strong. */
final class Landscape {
  private static final int LEVELS = 21;
  private static final double TINT = 0.02;
  private static final int GRAIN = 2; // half a px; whole ones make thin lines tremble

  private final double width;
  private final double top;
  private final Contours contours;

  Landscape(String word, double width, double top, double shore) {
    this.width = width;
    this.top = top;
    contours = new Contours(new Terrain(word, width, top, shore), width, top, shore + 70);
  }

  void draw(Drawing drawing, Ink ink) {
    var tint = new Ink(ink.rgb(), TINT);
    double step = contours.highest() / (LEVELS + 0.4);
    drawing.add(contours.above(0), new Look(tint, ink, 1.8, GRAIN));
    for (int level = 1; level <= LEVELS; level++) {
      boolean isFifth = level % 5 == 0;
      var line = isFifth ? ink : new Ink(ink.rgb(), 0.5);
      drawing.add(contours.above(level * step), new Look(tint, line, isFifth ? 1.25 : 0.7, GRAIN));
    }
  }
}
