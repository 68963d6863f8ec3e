package org.kvartal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kvartal.platform.Bilingual;
import org.kvartal.text.FrontMatter;

/** The Markdown files of a content folder, with the few shapes that the demonstration uses. */
record ContentFiles(Path folder) {

  private static final String HAN_HEADING = "# zh";
  private static final String LATIN_HEADING = "# en";

  /** Every {@code .md} file right below {@code name}, by name. */
  List<Path> in(String name) {
    var place = folder.resolve(name);
    if (!Files.isDirectory(place)) return List.of();
    try (var files = Files.list(place)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<FrontMatter> at(String name) {
    var file = folder.resolve(name);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  FrontMatter read(Path file) {
    try {
      return FrontMatter.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.md$", "");
  }

  static String field(FrontMatter file, String key) {
    return file.get(key).orElse("");
  }

  /** The fields {@code key.en} and {@code key.zh}. */
  static Bilingual both(FrontMatter file, String key) {
    return Bilingual.of(field(file, key + ".en"), field(file, key + ".zh"));
  }

  /** A body with a part below {@code # en} and a part below {@code # zh}. */
  static Bilingual bodies(FrontMatter file) {
    var body = "\n" + file.body() + "\n";
    var en = body.indexOf("\n" + LATIN_HEADING + "\n");
    var zh = body.indexOf("\n" + HAN_HEADING + "\n");
    if (en < 0 || zh < en) return Bilingual.of(file.body(), "");
    return Bilingual.of(
        body.substring(en + LATIN_HEADING.length() + 2, zh),
        body.substring(zh + HAN_HEADING.length() + 2));
  }

  /** A line {@code code | English | 中文} in its parts. */
  static String[] parts(String line) {
    var parts = line.split("\\|", 3);
    if (parts.length < 3) throw new IllegalArgumentException("not three parts: " + line);
    return new String[] {parts[0].strip(), parts[1].strip(), parts[2].strip()};
  }
}
