package org.kvartal.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several text files in one, to be taken away: a zip, the same bytes for the same files. */
public final class Bundle {

  /** The zip format counts from 1980; a fixed moment keeps the bytes the same. */
  private static final long MOMENT = 315_619_200_000L;

  private Bundle() {}

  /** File name → text, as UTF-8. */
  public static byte[] zip(Map<String, String> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var file : new TreeMap<>(files).entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTime(MOMENT);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
