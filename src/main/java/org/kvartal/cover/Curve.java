package org.kvartal.cover;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A closed, smooth curve through points: Catmull-Rom, written as cubic Beziers. */
record Curve(List<Point2D> points) {

  /** A curve through points of the ring about {@code step} apart, each first corrected. */
  static Curve closed(List<Point2D> ring, double step, UnaryOperator<Point2D> corrected) {
    double length = 0;
    for (int i = 0; i < ring.size(); i++) {
      length += ring.get(i).distance(ring.get((i + 1) % ring.size()));
    }
    long count = Math.max(8, Math.round(length / step));
    double pace = length / count;
    var points = new ArrayList<Point2D>();
    double due = 0;
    for (int i = 0; i < ring.size(); i++) {
      var from = ring.get(i);
      var to = ring.get((i + 1) % ring.size());
      double side = from.distance(to);
      for (; due < side && points.size() < count; due += pace) {
        double part = due / side;
        points.add(
            corrected.apply(
                new Point2D.Double(
                    from.getX() + part * (to.getX() - from.getX()),
                    from.getY() + part * (to.getY() - from.getY()))));
      }
      due -= side;
    }
    return new Curve(points);
  }

  void appendTo(Path2D path) {
    var first = points.getFirst();
    path.moveTo(first.getX(), first.getY());
    for (int i = 0; i < points.size(); i++) {
      var a = point(i - 1);
      var b = point(i);
      var c = point(i + 1);
      var d = point(i + 2);
      path.curveTo(
          b.getX() + (c.getX() - a.getX()) / 6,
          b.getY() + (c.getY() - a.getY()) / 6,
          c.getX() - (d.getX() - b.getX()) / 6,
          c.getY() - (d.getY() - b.getY()) / 6,
          c.getX(),
          c.getY());
    }
    path.closePath();
  }

  private Point2D point(int index) {
    return points.get(Math.floorMod(index, points.size()));
  }
}
