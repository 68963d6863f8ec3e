package org.kvartal.theme;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form with files brought ({@code multipart/form-data}, RFC 7578): texts and file names are
 * UTF-8, whatever the library believes. A field holds at most 2 MB; a file is read up to {@code
 * largestFile} bytes and is then marked as too large instead of being kept in memory.
 */
public record Form(Map<String, List<String>> fields, List<Sent> files) {

  /** A file: the field it came in, its name and type as the sender said, its content. */
  public record Sent(String field, String name, String type, byte[] bytes, boolean tooLarge) {}

  private static final int LARGEST_FIELD = 2_000_000;

  public static Form of(List<EntityPart> parts, int largestFile) {
    var fields = new LinkedHashMap<String, List<String>>();
    var files = new ArrayList<Sent>();
    for (var part : parts) {
      var fileName = part.getFileName();
      if (fileName.isEmpty()) {
        var text = new String(read(part.getContent(), LARGEST_FIELD), StandardCharsets.UTF_8);
        fields.computeIfAbsent(part.getName(), _ -> new ArrayList<>()).add(unixLines(text));
      } else if (!fileName.get().isBlank()) {
        files.add(file(part, utf8(fileName.get()), largestFile));
      }
    }
    return new Form(fields, files);
  }

  private static Sent file(EntityPart part, String name, int largest) {
    var bytes = read(part.getContent(), largest + 1);
    var tooLarge = bytes.length > largest;
    return new Sent(
        part.getName(),
        name,
        String.valueOf(part.getMediaType()),
        tooLarge ? new byte[0] : bytes,
        tooLarge);
  }

  private static byte[] read(InputStream content, int most) {
    try (content) {
      var bytes = content.readNBytes(most);
      content.transferTo(java.io.OutputStream.nullOutputStream());
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Browsers send line ends as CRLF. */
  private static String unixLines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Undoes the reading of a UTF-8 header as Latin-1. */
  private static String utf8(String name) {
    if (name.chars().anyMatch(c -> c > 0xff)) return name;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) { // it was Latin-1 indeed
      return name;
    }
  }

  /** The first value of the field, without spaces around it; empty when it is missing. */
  public String text(String field) {
    var values = fields.get(field);
    return values == null ? "" : values.getFirst().strip();
  }

  public boolean has(String field) {
    return !text(field).isEmpty();
  }

  /** Every value of the field, such as those of ticked boxes. */
  public List<String> texts(String field) {
    return fields.getOrDefault(field, List.of());
  }
}
