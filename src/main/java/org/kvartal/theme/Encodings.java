package org.kvartal.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Ready gzip bytes; the server's own compression is off because it would clash with strong tags.
 */
final class Encodings {

  private Encodings() {}

  static boolean gzipAccepted(@Nullable String acceptEncoding) {
    if (acceptEncoding == null) return false;
    for (var part : acceptEncoding.split(",", 20)) {
      var coding = part.strip().toLowerCase(java.util.Locale.ROOT);
      if (coding.startsWith("gzip") && !coding.matches("gzip\\s*;\\s*q=0(\\.0*)?")) return true;
    }
    return false;
  }

  static boolean isText(String type) {
    return type.startsWith("text/") || type.contains("xml") || type.contains("json");
  }

  static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) { // memory does not fail so
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
