package org.kvartal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the sources to google-java-format and to their size. {@code mvn test -Dtest=FormatTest
 * -Dformat=apply} formats instead of complaining.
 */
class FormatTest {

  /** Lines; beyond it a noun is missing. */
  private static final int LONGEST_FILE = 300;

  private final Formatter formatter = new Formatter(JavaFormatterOptions.defaultOptions());

  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    var unformatted = new ArrayList<Path>();
    for (var file : sources(Path.of("src"))) {
      var text = Files.readString(file);
      var formatted = format(text);
      if (formatted.equals(text)) continue;
      if ("apply".equals(System.getProperty("format"))) Files.writeString(file, formatted);
      else unformatted.add(file);
    }
    assertThat(unformatted).isEmpty();
  }

  @Test
  void noFileIsLongerThanThreeHundredLines() throws IOException {
    var tooLong = new ArrayList<String>();
    for (var file : sources(Path.of("src/main"))) {
      var lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) tooLong.add(file + ": " + lines);
    }
    assertThat(tooLong).isEmpty();
  }

  private String format(String text) throws FormatterException {
    var ordered = ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE);
    return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
