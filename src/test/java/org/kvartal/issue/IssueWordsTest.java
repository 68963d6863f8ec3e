package org.kvartal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word that is put together from parts exists. */
class IssueWordsTest {

  private static final Pattern FOUND =
      Pattern.compile("Check\\.([A-Z]+),\\s*State\\.([A-Z_]+),\\s*\"([a-z-]+)\"");

  @Test
  void everyFindingHasItsWordAndItsSentence() throws IOException {
    var source = Files.readString(Path.of("src/main/java/org/kvartal/issue/Facts.java"));
    var wanted = new ArrayList<String>();
    var findings = FOUND.matcher(source);
    while (findings.find()) {
      if (findings.group(3).equals("none")) continue;
      var finding = findings.group(1).toLowerCase() + "." + findings.group(3);
      wanted.add("issue.ready.word." + finding);
      wanted.add("issue.ready.says." + finding);
    }
    assertThat(wanted).hasSizeGreaterThan(20);
    assertThat(words()).containsAll(wanted);
  }

  @Test
  void checksStatesAndDaysHaveTheirWords() throws IOException {
    var wanted = new ArrayList<String>();
    for (var check : Readiness.Check.values()) {
      wanted.add("issue.check." + check.code());
      wanted.add("issue.ready.door." + check.code());
    }
    for (var step : Timetable.Step.values()) wanted.add("issue.timetable." + step.code());
    for (var state : List.of("draft", "scheduled", "published")) wanted.add("issue.state." + state);
    for (var said : IssueDeskResource.SAYINGS) wanted.add("issue.said." + said);
    for (var said : EntryDeskResource.SAYINGS) wanted.add("issue.said." + said);
    assertThat(words()).containsAll(wanted);
  }

  private static List<String> words() throws IOException {
    var properties = new Properties();
    var file = Path.of("themes/default/messages/en.properties");
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return List.copyOf(properties.stringPropertyNames());
  }
}
