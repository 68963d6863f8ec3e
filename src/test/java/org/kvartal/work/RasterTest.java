package org.kvartal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kvartal.platform.Refusal;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class RasterTest {

  /** Red left of the middle, blue right of it. */
  private static BufferedImage flag(int width, int height, int type) {
    var image = new BufferedImage(width, height, type);
    var graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    return image;
  }

  private static byte[] file(BufferedImage image, String form) {
    var out = new ByteArrayOutputStream();
    try {
      assertThat(ImageIO.write(image, form, out)).isTrue();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] jpeg(int width, int height) {
    return file(flag(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
  }

  /** A JPEG that says it must be turned, with a place in it that nobody should learn. */
  private static byte[] withExif(byte[] jpeg, int orientation) {
    var exif = ByteBuffer.allocate(72);
    exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    exif.putShort((short) 0)
        .putInt(0)
        .put("GPS 60.1699N 24.9384E".getBytes(StandardCharsets.US_ASCII));
    var out = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
    out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + exif.capacity()));
    out.put(exif.array()).put(jpeg, 2, jpeg.length - 2);
    return out.array();
  }

  private static String refusal(byte[] file) {
    var refusal = catchThrowableOfType(Refusal.class, () -> Raster.read(file));
    assertThat(refusal).isNotNull();
    return refusal.messageKey().replace("work.picture.", "");
  }

  private static Color at(byte[] file, int x, int y) throws IOException {
    return new Color(ImageIO.read(new ByteArrayInputStream(file)).getRGB(x, y));
  }

  @Test
  void aPhotographIsTurnedUprightAndForgetsWhereItWasTaken() throws IOException {
    var raster = Raster.read(withExif(jpeg(80, 40), 6));
    assertThat(raster.width()).isEqualTo(40);
    assertThat(raster.height()).isEqualTo(80);
    var encoded = raster.encode();
    assertThat(encoded.ending()).isEqualTo("jpg");
    assertThat(new String(encoded.bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", "GPS");
    assertThat(at(encoded.bytes(), 20, 10).getRed()).isGreaterThan(200); // left went to the top
    assertThat(at(encoded.bytes(), 20, 70).getBlue()).isGreaterThan(200);
  }

  @Test
  void everyOrientationPutsRedWhereItBelongs() throws IOException {
    int[][] red = {
      {}, {10, 20}, {70, 20}, {70, 20}, {10, 20}, {20, 10}, {20, 10}, {20, 70}, {20, 70}
    };
    for (int orientation = 1; orientation <= 8; orientation++) {
      var bytes = Raster.read(withExif(jpeg(80, 40), orientation)).encode().bytes();
      assertThat(at(bytes, red[orientation][0], red[orientation][1]).getRed())
          .as("orientation %d", orientation)
          .isGreaterThan(200);
    }
  }

  @Test
  void largePicturesAreMadeSmaller() {
    var raster = Raster.read(jpeg(5_000, 1_000));
    assertThat(raster.width()).isEqualTo(Raster.LONGEST);
    assertThat(raster.height()).isEqualTo(480);
    assertThat(raster.atMost(400).width()).isEqualTo(400);
    assertThat(raster.cut(192, 240).height()).isEqualTo(240);
    assertThat(raster.cut(192, 240).width()).isEqualTo(192);
  }

  @Test
  void drawingsStaySharpAndTransparencyStays() {
    assertThat(Raster.read(file(flag(80, 40, BufferedImage.TYPE_INT_RGB), "png")).encode().ending())
        .isEqualTo("png");
    assertThat(
            Raster.read(file(flag(80, 40, BufferedImage.TYPE_INT_ARGB), "png")).encode().ending())
        .isEqualTo("png");
  }

  @Test
  void tooManyPixelsAreRefusedBeforeTheyAreDecoded() {
    assertThat(refusal(emptyPng(60_000, 60_000))).isEqualTo("too-many-pixels");
    assertThat(refusal(emptyPng(20_000, 10))).isEqualTo("too-many-pixels");
  }

  @Test
  void otherFilesAreRefusedWhateverTheirName() {
    assertThat(refusal("<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("unknown");
    assertThat(refusal("GIF89a/*<script>*/".getBytes(StandardCharsets.UTF_8))).isEqualTo("unknown");
    assertThat(refusal(new byte[0])).isEqualTo("unknown");
    assertThat(refusal(Arrays.copyOf(jpeg(80, 40), 30))).isEqualTo("damaged");
    assertThat(refusal(emptyPng(10, 10))).isEqualTo("damaged");
  }

  /** A PNG whose head promises that size and whose body is missing. */
  private static byte[] emptyPng(int width, int height) {
    var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
    head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    var crc = new CRC32();
    crc.update(head.array());
    var png = ByteBuffer.allocate(8 + 4 + 17 + 4);
    png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
    return png.put(head.array()).putInt((int) crc.getValue()).array();
  }

  @Test
  void theFolderMakesSmallerSizesAndNothingElse(@TempDir Path data) throws IOException {
    var folder = new MediaFolder(data);
    var hash = "0123456789abcdef0123456789abcdef";
    folder.keep(hash + ".jpg", jpeg(1_000, 500));
    assertThat(folder.read(hash + "-w400.jpg").map(RasterTest::width)).contains(400);
    assertThat(folder.read(hash + "-s192.jpg").map(RasterTest::width)).contains(192);
    assertThat(java.util.List.of(data.resolve("01").toFile().list()))
        .containsExactlyInAnyOrder(hash + ".jpg", hash + "-w400.jpg", hash + "-s192.jpg");
    for (var wrong :
        new String[] {
          "", "../" + hash + ".jpg", hash + "-w401.jpg", hash + ".png", hash + ".svg", "x.jpg"
        }) {
      assertThat(folder.read(wrong)).as(wrong).isEmpty();
    }
  }

  private static int width(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file)).getWidth();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
