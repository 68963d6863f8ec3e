package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;
import org.kvartal.platform.Refusal;

/** The pictures that some issues bear on their cover instead of the drawn one. */
@ApplicationScoped
public class CoverPictures {

  /** Twice the size of a drawn cover, for fine screens. */
  private static final int WIDTH = 1200;

  private static final int HEIGHT = 1600;
  private static final int SMALLEST = 600; // px; less would be blurred on every screen
  private static final long MOST_PIXELS = 60_000_000; // a bomb says more than any camera has
  static final int LARGEST = 20_000_000; // bytes

  @PersistenceContext private EntityManager entities;
  private final Clock clock;

  @Inject
  CoverPictures(Clock clock) {
    this.clock = clock;
  }

  /**
   * Cuts the picture to a cover and keeps it; nothing of the file but its pixels is kept.
   *
   * @throws Refusal UNSUPPORTED for what is no JPEG, PNG or WebP, INVALID when it is too small
   */
  public void keep(Issue issue, byte[] file, String credit) {
    var jpeg = jpeg(file);
    var present = entities.find(CoverPicture.class, issue.id());
    if (present != null) present.replace(jpeg, credit.strip(), clock.instant());
    else entities.persist(new CoverPicture(issue.id(), jpeg, credit.strip(), clock.instant()));
    issue.showPicture(true);
  }

  public void drop(Issue issue) {
    var present = entities.find(CoverPicture.class, issue.id());
    if (present != null) entities.remove(present);
    issue.showPicture(false);
  }

  public Optional<CoverPicture> of(UUID issue) {
    return Optional.ofNullable(entities.find(CoverPicture.class, issue));
  }

  static byte[] jpeg(byte[] file) {
    if (file.length > LARGEST) throw new Refusal(Refusal.Kind.TOO_LARGE, "issue.cover.too-large");
    try {
      var picture = read(file);
      var sheet =
          Thumbnails.of(picture).size(WIDTH, HEIGHT).crop(Positions.CENTER).asBufferedImage();
      var opaque = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      var graphics = opaque.createGraphics();
      graphics.drawImage(sheet, 0, 0, WIDTH, HEIGHT, Color.WHITE, null);
      graphics.dispose();
      var bytes = new ByteArrayOutputStream();
      Thumbnails.of(opaque).scale(1).outputFormat("jpg").outputQuality(0.85).toOutputStream(bytes);
      return bytes.toByteArray();
    } catch (IOException e) { // the file is damaged or another kind than its first bytes say
      throw new Refusal(Refusal.Kind.UNSUPPORTED, "issue.cover.unreadable");
    }
  }

  private static BufferedImage read(byte[] file) throws IOException {
    try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(stream);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        var form = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
        if (!Set.of("jpeg", "jpg", "png", "webp").contains(form)) continue;
        reader.setInput(stream, true, true);
        long wide = reader.getWidth(0);
        long tall = reader.getHeight(0);
        if (wide * tall > MOST_PIXELS)
          throw new Refusal(Refusal.Kind.TOO_LARGE, "issue.cover.too-large");
        if (wide < SMALLEST || tall < SMALLEST) throw Refusal.invalid("issue.cover.too-small");
        var picture = reader.read(0);
        reader.dispose();
        return picture;
      }
    }
    throw new Refusal(Refusal.Kind.UNSUPPORTED, "issue.cover.unreadable");
  }
}
