package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;

/**
 * The files of the pictures under {@code data/media}. A file is whole and on the disk before its
 * name is known to anyone. Smaller sizes are made when they are first asked for, and kept.
 */
@ApplicationScoped
public class MediaFolder {

  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{32})(?:-([wsp])(192|400|480|800|1600))?\\.(jpg|png)");

  private final Path folder;

  @Inject
  MediaFolder(Settings settings) {
    this(settings.data().resolve("media"));
  }

  MediaFolder(Path folder) {
    this.folder = folder;
  }

  MediaFolder() {
    this(Path.of(".")); // for the container's proxy
  }

  /**
   * @throws Refusal UNAVAILABLE when the disk is full
   */
  void keep(String name, byte[] bytes) {
    var file = place(name);
    if (Files.exists(file)) return;
    try {
      Files.createDirectories(file.getParent());
      var coming = Files.createTempFile(file.getParent(), "coming", ".part");
      try {
        write(coming, bytes);
        Files.move(coming, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(coming);
      }
    } catch (IOException e) { // full or read-only: nothing is stored, the person can try again
      throw new Refusal(Refusal.Kind.UNAVAILABLE, "work.picture.no-room");
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      var buffer = java.nio.ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) channel.write(buffer);
      channel.force(true);
    }
  }

  /** The file of that name, or the size of a picture that the name asks for; empty for all else. */
  public Optional<byte[]> read(String name) {
    var wanted = NAME.matcher(name);
    if (!wanted.matches()) return Optional.empty();
    var present = content(name);
    if (present.isPresent()) return present;
    if (wanted.group(2) == null) return Optional.empty();
    var ending = wanted.group(4);
    int size = Integer.parseInt(wanted.group(3));
    var whole = content(wanted.group(1) + "." + ending).map(Raster::read);
    return whole.map(
        raster -> {
          var smaller =
              switch (wanted.group(2)) {
                case "s" -> raster.cut(size, size);
                case "p" -> raster.cut(size, size * 5 / 4);
                default -> raster.atMost(size);
              };
          var bytes = smaller.encode(ending);
          keep(name, bytes);
          return bytes;
        });
  }

  private Optional<byte[]> content(String name) {
    try {
      return Optional.of(Files.readAllBytes(place(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) { // the disk is unwell: not to be told apart from a missing file here
      throw new Refusal(Refusal.Kind.UNAVAILABLE, "work.picture.no-room");
    }
  }

  private Path place(String name) {
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }
}
