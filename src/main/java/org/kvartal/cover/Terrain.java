package org.kvartal.cover;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The land on a cover: hills, hollows and ripples above a shoreline, all grown from one word.
 *
 * <p>Heights are positive on the land, nought at the shore and negative in the water; y points
 * down. Only {@link StrictMath} is used, so that every machine finds the same land.
 */
final class Terrain {
  private static final double BANK = 110; // px from the shore until the land is as high as it would

  private record Hill(double x, double y, double wide, double tall, double angle, double height) {
    double at(double px, double py) {
      double c = StrictMath.cos(angle);
      double s = StrictMath.sin(angle);
      double u = ((px - x) * c + (py - y) * s) / wide;
      double v = ((py - y) * c - (px - x) * s) / tall;
      return height * StrictMath.exp(-(u * u + v * v) / 2);
    }
  }

  private record Ripple(double kx, double ky, double phase, double height) {
    double at(double x, double y) {
      return height * StrictMath.sin(kx * x + ky * y + phase);
    }
  }

  private final List<Hill> hills = new ArrayList<>();
  private final List<Ripple> ripples = new ArrayList<>();
  private final List<Ripple> shore = new ArrayList<>();
  private final double shoreY;

  /**
   * @param word what the land grows from, as the id of an issue
   * @param shoreY the middle of the shoreline, which stays within 71 px of it
   */
  Terrain(String word, double width, double top, double shoreY) {
    this.shoreY = shoreY;
    var chance = new SplittableRandom(seed(word));
    double depth = shoreY - top;
    int high = 6 + chance.nextInt(3);
    for (int i = 0; i < high + 2; i++) {
      boolean hollow = i >= high;
      // one hill for each strip of the width, so that no half of a cover is empty
      double x = hollow ? between(chance, 0.1, 0.9) : (i + between(chance, 0, 1)) / high;
      hills.add(
          new Hill(
              x * width,
              top + depth * between(chance, -0.05, hollow ? 0.6 : 0.7),
              width * between(chance, 0.09, 0.2),
              depth * between(chance, 0.16, 0.34),
              between(chance, -0.7, 0.7),
              hollow ? -between(chance, 0.35, 0.6) : between(chance, 0.35, 1)));
    }
    for (int i = 0; i < 3; i++) {
      double wave = 2 * Math.PI / between(chance, 130, 320);
      double direction = between(chance, 0, Math.PI);
      ripples.add(
          new Ripple(
              wave * StrictMath.cos(direction),
              wave * StrictMath.sin(direction),
              between(chance, 0, 6),
              between(chance, 0.03, 0.07)));
    }
    for (double part : List.of(0.62, 1.15, 2.1)) {
      double wave = 2 * Math.PI * part / 600;
      shore.add(
          new Ripple(
              wave, 0, between(chance, 0, 2 * Math.PI), Math.min(depth * .1, 40) / (0.6 + part)));
    }
  }

  private static long seed(String word) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(word.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static double between(SplittableRandom chance, double from, double to) {
    return from + (to - from) * chance.nextDouble();
  }

  double shoreAt(double x) {
    double y = shoreY;
    for (var wave : shore) y += wave.at(x, 0);
    return y;
  }

  double height(double x, double y) {
    double land = 0.22;
    for (var hill : hills) land += hill.at(x, y);
    for (var ripple : ripples) land += ripple.at(x, y);
    double floor = 0.06 + softened(land);
    double away = shoreAt(x) - y;
    return away >= 0
        ? floor * (1 - StrictMath.exp(-away / BANK))
        : floor * away / BANK; // as steep as the land at the shore, so that lines meet it smoothly
  }

  /** Never below nought, without a crease. */
  private static double softened(double value) {
    double sharpness = 9;
    return StrictMath.log1p(StrictMath.exp(sharpness * value)) / sharpness;
  }
}
