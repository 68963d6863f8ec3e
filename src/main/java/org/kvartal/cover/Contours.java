package org.kvartal.cover;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of equal height by marching squares on a grid of {@value #CELL} px, each closed: where a
 * line leaves the frame it goes home outside, so that the same line can be filled and drawn.
 */
final class Contours {
  static final int CELL = 10;

  /** Points along a line, px. Bezier curves between them are within a quarter pixel of the land. */
  private static final double STEP = 22;

  private static final int MARGIN = 2; // cells drawn outside the frame, and one more of abyss
  private static final double ABYSS = -1;
  private static final double SMALLEST = 60; // px around; lesser islands are specks

  private final Terrain terrain;
  private final double left;
  private final double top;
  private final int columns;
  private final int rows;
  private final double[] heights;

  Contours(Terrain terrain, double width, double top, double bottom) {
    this.terrain = terrain;
    this.left = -(MARGIN + 1) * CELL;
    this.top = top - (MARGIN + 1) * CELL;
    columns = (int) Math.ceil(width / CELL) + 2 * MARGIN + 3;
    rows = (int) Math.ceil((bottom - top) / CELL) + 2 * MARGIN + 3;
    heights = new double[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        boolean edge = row == 0 || column == 0 || row == rows - 1 || column == columns - 1;
        heights[row * columns + column] =
            edge ? ABYSS : terrain.height(left + column * CELL, this.top + row * CELL);
      }
    }
  }

  double highest() {
    double highest = 0;
    for (double height : heights) highest = Math.max(highest, height);
    return highest;
  }

  /** The closed curves around everything higher than the level. */
  Path2D above(double level) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (var ring : rings(level)) Curve.closed(ring, STEP, p -> settled(p, level)).appendTo(path);
    return path;
  }

  /** Two steps of Newton's method bring a point of the coarse grid onto the true line. */
  private Point2D settled(Point2D point, double level) {
    double x = point.getX();
    double y = point.getY();
    boolean inside = x > left + 2 * CELL && x < left + (columns - 3) * CELL && y > top + 2 * CELL;
    for (int i = 0; inside && i < 2; i++) {
      double miss = terrain.height(x, y) - level;
      double dx = terrain.height(x + 0.5, y) - terrain.height(x - 0.5, y);
      double dy = terrain.height(x, y + 0.5) - terrain.height(x, y - 0.5);
      double steep = dx * dx + dy * dy;
      if (steep < 1e-7) break; // a summit or a saddle: the grid's own point is good enough
      x -= Math.clamp(miss * dx / steep, -3, 3);
      y -= Math.clamp(miss * dy / steep, -3, 3);
    }
    return new Point2D.Double(x, y);
  }

  /**
   * Each edge of the grid that the line crosses has a number; each cell links its crossed edges,
   * the high ground always on the right hand, so that following the links walks round each ring.
   */
  private List<List<Point2D>> rings(double level) {
    Map<Integer, Integer> next = new HashMap<>();
    for (int row = 0; row < rows - 1; row++) {
      for (int column = 0; column < columns - 1; column++) link(next, row, column, level);
    }
    var rings = new ArrayList<List<Point2D>>();
    for (int edge = 0; edge < 2 * rows * columns; edge++) {
      if (!next.containsKey(edge)) continue;
      var ring = new ArrayList<Point2D>();
      double length = 0;
      for (Integer at = edge; at != null; at = next.remove(at)) {
        ring.add(crossing(at, level));
        if (ring.size() > 1) length += ring.getLast().distance(ring.get(ring.size() - 2));
      }
      if (length >= SMALLEST) rings.add(ring);
    }
    return rings;
  }

  private void link(Map<Integer, Integer> next, int row, int column, double level) {
    int at = row * columns + column;
    boolean nw = heights[at] > level;
    boolean ne = heights[at + 1] > level;
    boolean sw = heights[at + columns] > level;
    boolean se = heights[at + columns + 1] > level;
    int north = 2 * at;
    int west = 2 * at + 1;
    int south = 2 * (at + columns);
    int east = 2 * (at + 1) + 1;
    int kind = (nw ? 8 : 0) + (ne ? 4 : 0) + (se ? 2 : 0) + (sw ? 1 : 0);
    switch (kind) {
      case 8 -> next.put(north, west);
      case 4 -> next.put(east, north);
      case 2 -> next.put(south, east);
      case 1 -> next.put(west, south);
      case 12 -> next.put(east, west);
      case 6 -> next.put(south, north);
      case 3 -> next.put(west, east);
      case 9 -> next.put(north, south);
      case 14 -> next.put(south, west);
      case 13 -> next.put(east, south);
      case 11 -> next.put(north, east);
      case 7 -> next.put(west, north);
      case 10 -> {
        next.put(north, west);
        next.put(south, east);
      }
      case 5 -> {
        next.put(east, north);
        next.put(west, south);
      }
      default -> {} // wholly above or below
    }
  }

  private Point2D crossing(int edge, double level) {
    int from = edge / 2;
    boolean isLevel = edge % 2 == 0;
    int to = isLevel ? from + 1 : from + columns;
    double part = (level - heights[from]) / (heights[to] - heights[from]);
    double x = left + from % columns * CELL;
    double y = top + from / columns * CELL;
    return new Point2D.Double(x + (isLevel ? part * CELL : 0), y + (isLevel ? 0 : part * CELL));
  }
}
