package org.kvartal.work;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kvartal.platform.Refusal;

/** What the editor's form brings. */
record EditorForm(Map<String, String> fields, byte[] file, String fileName) {

  /** Bytes of one field: a text of 256 kB in the longest form UTF-8 has for it. */
  private static final int MOST = 1_100_000;

  static EditorForm of(List<EntityPart> parts) {
    var fields = new HashMap<String, String>();
    var file = new byte[0];
    var name = "";
    for (var part : parts) {
      if (part.getName().equals("picture")) {
        file = bytes(part, Pictures.LARGEST + 1);
        name = part.getFileName().orElse("");
      } else {
        var bytes = bytes(part, MOST + 1);
        if (bytes.length > MOST) throw new Refusal(Refusal.Kind.TOO_LARGE, "text.too-long", 256);
        fields.put(part.getName(), new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
      }
    }
    return new EditorForm(Map.copyOf(fields), file, name);
  }

  private static byte[] bytes(EntityPart part, int most) {
    try (var content = part.getContent()) {
      return content.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  int revision() {
    var text = field("revision");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  Words words() {
    return new Words(field("title"), field("standfirst"), field("teaser"), field("markdown"));
  }

  /** With the picture at the end of the text, where a person moves it from. */
  Words words(Picture picture) {
    var words = words();
    var text = words.markdown().stripTrailing() + "\n\n" + mark(picture) + "\n";
    return new Words(words.title(), words.standfirst(), words.teaser(), text);
  }

  /** How a text shows it, described as the form says. */
  String mark(Picture picture) {
    var alt = field("alt").replaceAll("[\\[\\]\\n\\\\]", " ").strip();
    return "![" + alt + "](" + picture.address() + ")";
  }
}
