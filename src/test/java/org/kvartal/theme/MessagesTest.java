package org.kvartal.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;

class MessagesTest {

  private static final Pattern USED = Pattern.compile("\\bt\\('([a-z0-9.-]+)'\\s*[,)]");

  private final Messages messages = new Messages(new Theme(Path.of("themes"), "default"));

  @Test
  void bothLanguagesHaveTheSameSentences() throws IOException {
    assertThat(keys("en")).isEqualTo(keys("zh"));
  }

  @Test
  void everySentenceATemplateAsksForIsWritten() throws IOException {
    var missing = new TreeSet<String>();
    try (var files = Files.walk(Path.of("themes"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".peb")).toList()) {
        var uses = USED.matcher(Files.readString(file));
        while (uses.find())
          if (!messages.has(Language.EN, uses.group(1))) missing.add(file + ": " + uses.group(1));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everySentenceIsAPatternWithoutStraightApostrophes() throws IOException {
    for (var language : Language.all()) {
      for (var entry : load(language.code()).entrySet()) {
        var sentence = (String) entry.getValue();
        assertThat(sentence).as("%s", entry.getKey()).doesNotContain("'");
        new MessageFormat(sentence, language.locale());
      }
    }
  }

  private static TreeSet<String> keys(String language) throws IOException {
    return new TreeSet<>(load(language).stringPropertyNames());
  }

  private static Properties load(String language) throws IOException {
    var file = Path.of("themes/default/messages/" + language + ".properties");
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
