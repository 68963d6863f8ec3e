package org.kvartal.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.kvartal.platform.Refusal;

/** The parts of a zip file, read into memory within limits that no honest document reaches. */
final class Archive {

  private static final int MAX_ENTRIES = 2_000;
  private static final long MAX_TOTAL = 120L * 1024 * 1024;
  private static final int MAX_XML = 12 * 1024 * 1024;

  /**
   * Of parts over 1 MB; text packs to a tenth, a bomb to a thousandth (Apache POI refuses the
   * same).
   */
  private static final int MAX_RATIO = 100;

  private Archive() {}

  /**
   * @throws Refusal when the file is damaged, protected, or unpacks to more than is reasonable
   */
  static Map<String, byte[]> read(byte[] file) {
    var parts = new LinkedHashMap<String, byte[]>();
    long total = 0;
    int entries = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MAX_ENTRIES) throw unsafe();
        if (entry.isDirectory()) continue;
        var bytes = read(zip, entry, (int) Math.min(MAX_TOTAL - total, limit(entry.getName())));
        total += bytes.length;
        if (parts.put(entry.getName(), bytes) != null) throw unsafe();
      }
    } catch (IOException | IllegalArgumentException e) { // truncated, encrypted, or no zip at all
      var said = String.valueOf(e.getMessage());
      throw Refusal.invalid(
          said.contains("encrypted") ? "text.manuscript.protected" : "text.manuscript.damaged");
    }
    if (parts.isEmpty()) throw Refusal.invalid("text.manuscript.damaged");
    return parts;
  }

  private static long limit(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") ? MAX_XML : MAX_TOTAL;
  }

  private static byte[] read(ZipInputStream zip, ZipEntry entry, int limit) throws IOException {
    var bytes = zip.readNBytes(limit);
    if (bytes.length == limit && zip.read() >= 0) throw unsafe();
    zip.closeEntry();
    var packed = Math.max(1, entry.getCompressedSize());
    if (bytes.length > 1024 * 1024 && bytes.length / packed > MAX_RATIO) throw unsafe();
    return bytes;
  }

  static byte[] write(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(0); // read again at once
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) { // memory does not fail
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Refusal unsafe() {
    return Refusal.invalid("text.manuscript.unsafe");
  }
}
