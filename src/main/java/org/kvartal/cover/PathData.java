package org.kvartal.cover;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * Writes a shape as SVG path data in whole, relative coordinates.
 *
 * <p>Each step starts from the rounded end of the step before, so that errors of rounding never add
 * up.
 */
final class PathData {
  private final StringBuilder text = new StringBuilder();
  private final double grain;
  private char command;
  private long x;
  private long y;
  private long startX;
  private long startY;
  private long controlX;
  private long controlY;

  private PathData(double grain) {
    this.grain = grain;
  }

  /**
   * @param grain whole coordinates per unit of the shape
   */
  static String of(Shape shape, double grain) {
    var data = new PathData(grain);
    var step = new double[6];
    for (var at = shape.getPathIterator(null); !at.isDone(); at.next()) {
      data.append(at.currentSegment(step), step);
    }
    return data.text.toString();
  }

  private void append(int kind, double[] step) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> {
        command('m', relative(step, 2));
        command = 'l'; // further pairs after an m are lines
        moveTo(step, 0);
        startX = x;
        startY = y;
      }
      case PathIterator.SEG_LINETO -> {
        line(round(step[0]) - x, round(step[1]) - y);
        moveTo(step, 0);
      }
      case PathIterator.SEG_QUADTO -> {
        var all = relative(step, 4);
        if (isStraight(all)) line(all[2], all[3]);
        else command('q', all);
        moveTo(step, 2);
      }
      case PathIterator.SEG_CUBICTO -> {
        curve(step);
        controlX = round(step[2]);
        controlY = round(step[3]);
        moveTo(step, 4);
      }
      case PathIterator.SEG_CLOSE -> {
        text.append('z');
        command = 'z';
        x = startX;
        y = startY;
      }
      default -> throw new IllegalArgumentException("segment " + kind);
    }
  }

  /** Fonts write many straight strokes as curves; a bend of half a unit is not seen. */
  private static boolean isStraight(long[] curve) {
    double chord = Math.hypot(curve[2], curve[3]);
    long area = Math.abs(curve[0] * curve[3] - curve[1] * curve[2]);
    return area <= chord;
  }

  private void line(long dx, long dy) {
    if (dx == 0 && dy == 0) return;
    if (dy == 0) command('h', dx);
    else if (dx == 0) command('v', dy);
    else command('l', dx, dy);
  }

  /** The short form is enough when the curve goes on as smoothly as it came, to one unit. */
  private void curve(double[] step) {
    boolean isCurve = command == 'c' || command == 's';
    boolean goesOn =
        isCurve
            && Math.abs(2 * x - controlX - round(step[0])) <= 1
            && Math.abs(2 * y - controlY - round(step[1])) <= 1;
    var all = relative(step, 6);
    if (goesOn) command('s', all[2], all[3], all[4], all[5]);
    else command('c', all);
  }

  private long[] relative(double[] step, int count) {
    var numbers = new long[count];
    for (int i = 0; i < count; i++) numbers[i] = round(step[i]) - (i % 2 == 0 ? x : y);
    return numbers;
  }

  private void command(char wanted, long... numbers) {
    boolean isRepeated = wanted == command;
    if (!isRepeated) text.append(wanted);
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= 0 && (i > 0 || isRepeated)) text.append(' ');
      text.append(numbers[i]);
    }
    command = wanted;
  }

  private void moveTo(double[] step, int at) {
    x = round(step[at]);
    y = round(step[at + 1]);
  }

  private long round(double value) {
    return Math.round(value * grain);
  }
}
