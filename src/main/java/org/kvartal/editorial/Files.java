package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;

/**
 * Files as they were sent, under {@code data/files}, each named by the SHA-256 of its content. A
 * file is complete and on the disk before any row names it; the same content is kept once.
 */
@ApplicationScoped
public class Files {

  /** Bytes; a manuscript with pictures in it is rarely over 10 MB. */
  public static final int LARGEST = 30_000_000;

  private final Path folder;

  @Inject
  public Files(Settings settings) {
    this(settings.data().resolve("files"));
  }

  Files(Path folder) {
    this.folder = folder;
  }

  Files() {
    this(Path.of(".")); // for the container's proxy
  }

  /**
   * Reads to the end.
   *
   * @throws Refusal TOO_LARGE beyond {@link #LARGEST}
   */
  public static byte[] read(InputStream in) {
    try {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length <= LARGEST) return bytes;
      in.skip(Long.MAX_VALUE);
      throw new Refusal(Refusal.Kind.TOO_LARGE, "editorial.file.too-large", LARGEST / 1_000_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps the content and returns its name in the store.
   *
   * @throws Refusal UNAVAILABLE when the disk is full
   */
  public String keep(byte[] bytes) {
    var hash = hash(bytes);
    var file = place(hash);
    if (java.nio.file.Files.exists(file)) return hash;
    try {
      java.nio.file.Files.createDirectories(file.getParent());
      var draft = java.nio.file.Files.createTempFile(file.getParent(), "coming", ".part");
      try {
        write(draft, bytes);
        java.nio.file.Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        java.nio.file.Files.deleteIfExists(draft);
      }
      return hash;
    } catch (IOException e) { // disk full or read-only: nothing is stored, the person can retry
      throw new Refusal(Refusal.Kind.UNAVAILABLE, "editorial.file.no-room");
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      var buffer = java.nio.ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) channel.write(buffer);
      channel.force(true);
    }
  }

  /**
   * @throws Refusal NOT_FOUND when there is no such content
   */
  public byte[] content(String hash) {
    try {
      if (!hash.matches("[0-9a-f]{64}")) throw Refusal.notFound();
      return java.nio.file.Files.readAllBytes(place(hash));
    } catch (IOException e) {
      throw Refusal.notFound();
    }
  }

  private Path place(String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash);
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) { // every Java has SHA-256
      throw new IllegalStateException(e);
    }
  }
}
