package org.kvartal.cover;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Filled and drawn shapes, one above the other, that can be written as SVG and as PNG alike.
 *
 * <p>The SVG is complete in itself: no font, no style sheet, no script, no link.
 */
final class Drawing {

  /** How a shape looks; {@code grain} is the number of whole SVG coordinates per px. */
  record Look(@Nullable Ink fill, @Nullable Ink line, double width, int grain) {
    static Look filled(Ink ink, int grain) {
      return new Look(ink, null, 0, grain);
    }

    static Look drawn(Ink ink, double width, int grain) {
      return new Look(null, ink, width, grain);
    }
  }

  /** A colour, as {@code 0xrrggbb}, and how much it covers, 0 to 1. */
  record Ink(int rgb, double opacity) {
    Ink(int rgb) {
      this(rgb, 1);
    }

    String hex() {
      return "#%06x".formatted(rgb);
    }

    Color color() {
      return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) Math.round(opacity * 255));
    }
  }

  private record Layer(Shape shape, Look look) {}

  private final int width;
  private final int height;
  private final String title;
  private final List<Layer> layers = new ArrayList<>();

  Drawing(int width, int height, String title) {
    this.width = width;
    this.height = height;
    this.title = title;
  }

  void add(Shape shape, Look look) {
    layers.add(new Layer(shape, look));
  }

  String svg() {
    var svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            .formatted(width, height));
    svg.append(" viewBox=\"0 0 %d %d\" role=\"img\">".formatted(width, height));
    svg.append("<title>").append(escaped(title)).append("</title>");
    Look open = null;
    for (var layer : layers) {
      if (!layer.look.equals(open)) {
        if (open != null) svg.append("</g>");
        svg.append(group(layer.look));
        open = layer.look;
      }
      svg.append("<path d=\"").append(PathData.of(layer.shape, layer.look.grain)).append("\"/>");
    }
    return svg.append("</g></svg>").toString();
  }

  private static String group(Look look) {
    var g = new StringBuilder("<g");
    if (look.grain != 1)
      g.append(" transform=\"scale(").append(number(1.0 / look.grain)).append(")\"");
    var fill = look.fill;
    g.append(" fill=\"").append(fill == null ? "none" : fill.hex()).append('"');
    if (fill != null && fill.opacity < 1) {
      g.append(" fill-opacity=\"").append(number(fill.opacity)).append('"');
    }
    g.append(
        fill == null ? "" : " fill-rule=\"" + (look.line == null ? "nonzero" : "evenodd") + "\"");
    var line = look.line;
    if (line != null) {
      g.append(" stroke=\"").append(line.hex()).append('"');
      g.append(" stroke-width=\"").append(number(look.width * look.grain)).append('"');
      if (line.opacity < 1) g.append(" stroke-opacity=\"").append(number(line.opacity)).append('"');
    }
    return g.append('>').toString();
  }

  private static String number(double value) {
    var text = "%.4f".formatted(value).replaceAll("\\.?0+$", "");
    return text.startsWith("0.") ? text.substring(1) : text;
  }

  /** Text for XML 1.0: what that cannot hold (controls, halves of pairs) is left away. */
  private static String escaped(String text) {
    var kept = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 0x20 && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff)
        .forEach(kept::appendCodePoint);
    return kept.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The same picture as a PNG, {@code scale} times as large. */
  byte[] png(double scale) {
    int wide = (int) Math.round(width * scale);
    int tall = (int) Math.round(height * scale);
    var image = new BufferedImage(wide, tall, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    layers.forEach(layer -> paint(graphics, layer));
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a stream in memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static void paint(Graphics2D graphics, Layer layer) {
    var look = layer.look;
    if (look.fill != null) {
      graphics.setColor(look.fill.color());
      graphics.fill(layer.shape);
    }
    if (look.line != null) {
      graphics.setColor(look.line.color());
      graphics.setStroke(
          new BasicStroke((float) look.width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4));
      graphics.draw(layer.shape);
    }
  }
}
