package org.kvartal.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EveryTemplateTest {

  private static final Path THEMES = Path.of("themes");

  @Test
  void everyTemplateOfEveryThemeCanBeRead() throws IOException {
    for (var folder : themes()) {
      var theme = new Theme(THEMES, folder.getFileName().toString());
      var templates = new Templates(theme, new Messages(theme), new Assets(theme));
      for (var name : names(folder.resolve("templates")))
        assertThatCode(() -> templates.read(name))
            .as(folder + " " + name)
            .doesNotThrowAnyException();
    }
  }

  private static List<Path> themes() throws IOException {
    try (var folders = Files.list(THEMES)) {
      return folders.filter(Files::isDirectory).toList();
    }
  }

  private static List<String> names(Path templates) throws IOException {
    if (!Files.isDirectory(templates)) return List.of();
    try (var files = Files.walk(templates)) {
      var names =
          files
              .filter(f -> f.toString().endsWith(".peb"))
              .map(f -> templates.relativize(f).toString().replaceAll("\\.peb$", ""))
              .toList();
      assertThat(names).isNotEmpty();
      return names;
    }
  }
}
