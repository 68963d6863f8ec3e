package org.kvartal.work;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.kvartal.platform.Refusal;

/**
 * The pixels of a picture, upright, at most {@value #LONGEST} wide or high. Nothing else of the
 * file survives: no EXIF, no place, no thumbnail, no colour profile, no bytes after the end.
 */
final class Raster {

  /** Pixels; enough for a printed page's width at 300 dpi. */
  static final int LONGEST = 2_400;

  /** Pixels of the file before it is decoded: 40 MP, 12,000 at a side (anchor C05). */
  private static final long MOST_PIXELS = 40_000_000;

  private static final int LONGEST_SIDE = 12_000;

  /** Beyond it a PNG without transparency is a photograph in the wrong format. Bytes. */
  private static final int LARGEST_PNG = 1_200_000;

  private static final float QUALITY = 0.85f;

  /** Each may hold 160 MB for a moment. */
  private static final Semaphore DESKS = new Semaphore(2);

  private final BufferedImage pixels;
  private final boolean drawn; // lines and areas rather than a photograph

  private Raster(BufferedImage pixels, boolean drawn) {
    this.pixels = pixels;
    this.drawn = drawn;
  }

  /**
   * @throws Refusal UNSUPPORTED for anything but JPEG, PNG and WebP, TOO_LARGE before decoding what
   *     has too many pixels, INVALID for damaged files
   */
  static Raster read(byte[] file) {
    var form = form(file);
    DESKS.acquireUninterruptibly();
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var reader = reader(form);
      try {
        reader.setInput(in, true, true);
        var pixels = upright(decode(reader), form.equals("jpeg") ? Exif.orientation(file) : 1);
        return new Raster(fit(pixels, LONGEST), !form.equals("jpeg"));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      if (e instanceof Refusal refusal) throw refusal;
      throw Refusal.invalid("work.picture.damaged"); // decoders throw what they like
    } finally {
      DESKS.release();
    }
  }

  /** What the first bytes say; the name says nothing. */
  private static String form(byte[] file) {
    if (starts(file, 0, 0xFF, 0xD8, 0xFF)) return "jpeg";
    if (starts(file, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) return "png";
    if (starts(file, 0, 'R', 'I', 'F', 'F') && starts(file, 8, 'W', 'E', 'B', 'P')) return "webp";
    throw new Refusal(Refusal.Kind.UNSUPPORTED, "work.picture.unknown");
  }

  private static boolean starts(byte[] file, int from, int... bytes) {
    if (file.length < from + bytes.length) return false;
    for (int i = 0; i < bytes.length; i++) if ((file[from + i] & 255) != bytes[i]) return false;
    return true;
  }

  /** TwelveMonkeys' readers go before Java's own, which knows no CMYK. */
  private static ImageReader reader(String form) {
    var found = readers(form);
    if (found.isEmpty() || form.equals("jpeg") && found.size() < 2) {
      ImageIO.scanForPlugins(); // those inside the application are not seen when the server starts
      found = readers(form);
    }
    return found.stream()
        .filter(r -> r.getClass().getName().startsWith("com.twelvemonkeys"))
        .findFirst()
        .orElseGet(found::getFirst);
  }

  private static List<ImageReader> readers(String form) {
    var found = new ArrayList<ImageReader>();
    ImageIO.getImageReadersByFormatName(form).forEachRemaining(found::add);
    return found;
  }

  private static BufferedImage decode(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
      throw new Refusal(
          Refusal.Kind.TOO_LARGE, "work.picture.too-many-pixels", MOST_PIXELS / 1_000_000);
    }
    var how = reader.getDefaultReadParam();
    int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }

  /** Turned and mirrored as the camera noted it (EXIF 2.3, tag 0x0112). */
  private static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation <= 1 || orientation > 8) return image;
    int w = image.getWidth();
    int h = image.getHeight();
    boolean turned = orientation >= 5;
    var out = canvas(turned ? h : w, turned ? w : h, image);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int rgb = image.getRGB(x, y);
        switch (orientation) {
          case 2 -> out.setRGB(w - 1 - x, y, rgb);
          case 3 -> out.setRGB(w - 1 - x, h - 1 - y, rgb);
          case 4 -> out.setRGB(x, h - 1 - y, rgb);
          case 5 -> out.setRGB(y, x, rgb);
          case 6 -> out.setRGB(h - 1 - y, x, rgb);
          case 7 -> out.setRGB(h - 1 - y, w - 1 - x, rgb);
          default -> out.setRGB(y, w - 1 - x, rgb);
        }
      }
    }
    return out;
  }

  private static BufferedImage canvas(int width, int height, BufferedImage like) {
    var type =
        like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return new BufferedImage(width, height, type);
  }

  private static BufferedImage fit(BufferedImage image, int longest) {
    double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
    return scaled(
        image,
        Math.max(1, (int) Math.round(image.getWidth() * scale)),
        Math.max(1, (int) Math.round(image.getHeight() * scale)));
  }

  /** By halves first: one step of more than that loses lines. Always into plain RGB. */
  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    var from = image;
    while (from.getWidth() > 2 * width && from.getHeight() > 2 * height) {
      from = drawn(from, from.getWidth() / 2, from.getHeight() / 2);
    }
    return drawn(from, width, height);
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    var out = canvas(width, height, image);
    var graphics = out.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return out;
  }

  int width() {
    return pixels.getWidth();
  }

  int height() {
    return pixels.getHeight();
  }

  /** This picture no wider than {@code width}. */
  Raster atMost(int width) {
    if (width >= width()) return this;
    return new Raster(scaled(pixels, width, Math.max(1, height() * width / width())), drawn);
  }

  /**
   * Cut to that shape, as large as the picture allows: the middle, and from upright pictures a
   * little above it, where faces are.
   */
  Raster cut(int width, int height) {
    double scale = Math.min((double) width() / width, (double) height() / height);
    int w = Math.max(1, (int) (width * scale));
    int h = Math.max(1, (int) (height * scale));
    var cut = pixels.getSubimage((width() - w) / 2, (height() - h) / 4, w, h);
    return scale <= 1
        ? new Raster(scaled(cut, w, h), drawn)
        : new Raster(scaled(cut, width, height), drawn);
  }

  /** The file as it is stored: PNG for drawings and transparency, JPEG for all else. */
  Encoded encode() {
    if (pixels.getColorModel().hasAlpha()) return new Encoded(png(), "png");
    if (!drawn) return new Encoded(jpeg(), "jpg");
    var png = png();
    return png.length <= LARGEST_PNG ? new Encoded(png, "png") : new Encoded(jpeg(), "jpg");
  }

  /** As a file with that ending. */
  byte[] encode(String ending) {
    return ending.equals("png") ? png() : jpeg();
  }

  private byte[] png() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(pixels, "png", out);
    } catch (IOException e) { // memory does not fail
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] jpeg() {
    var opaque = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
    var graphics = opaque.createGraphics();
    graphics.drawImage(pixels, 0, 0, Color.WHITE, null);
    graphics.dispose();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(opaque, null, null), how);
    } catch (IOException e) { // memory does not fail
      throw new java.io.UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** {@code ending} without a dot: jpg or png. */
  record Encoded(byte[] bytes, String ending) {
    String type() {
      return type(ending);
    }

    static String type(String ending) {
      return ending.toLowerCase(Locale.ROOT).equals("png") ? "image/png" : "image/jpeg";
    }
  }
}
