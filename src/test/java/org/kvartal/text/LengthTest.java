package org.kvartal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvartal.platform.Language;

class LengthTest {

  private static final Path TABLE = Path.of("src/test/resources/text/length.json");

  private static final Jsonb JSON = JsonbBuilder.create();

  public record Example(String markdown, int words, int characters) {}

  @TestFactory
  List<DynamicTest> theTableOfExamples() throws IOException {
    return List.of(JSON.fromJson(Files.readString(TABLE), Example[].class)).stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    "<" + e.markdown() + ">",
                    () ->
                        assertThat(Length.of(e.markdown()))
                            .isEqualTo(new Length(e.words(), e.characters()))))
        .toList();
  }

  @Test
  void theBrowserCountsTheSame() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/node")), "no node here");
    var script =
        """
        import { length, beyond } from '%s';
        import { readFileSync } from 'node:fs';
        for (const e of JSON.parse(readFileSync('%s', 'utf8'))) {
          const l = length(e.markdown);
          if (l.words !== e.words || l.characters !== e.characters) console.log(JSON.stringify([e, l]));
        }
        if (beyond('One *two* three', 2) !== 10) console.log('beyond');
        """
            .formatted(
                Path.of("themes/default/assets/length.js").toAbsolutePath(),
                TABLE.toAbsolutePath());
    var node =
        new ProcessBuilder("/usr/bin/node", "--no-warnings", "--input-type=module", "-e", script)
            .redirectErrorStream(true)
            .start();
    var said = new String(node.getInputStream().readAllBytes());
    assertThat(node.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(said).isEmpty();
  }

  @Test
  void aLimitIsCountedInTheUnitOfTheLanguage() {
    assertThat(Length.count("GDP 增长", Language.ZH))
        .isEqualTo(new Length.Count(3, Length.Unit.CHARACTERS));
    assertThat(Length.count("GDP grows", Language.EN))
        .isEqualTo(new Length.Count(2, Length.Unit.WORDS));
  }

  @Test
  void beyondPointsAtTheFirstWordTooMany() {
    assertThat(Length.beyond("One *two* three", 2, Length.Unit.WORDS)).hasValue(10);
    assertThat(Length.beyond("社会保障", 2, Length.Unit.CHARACTERS)).hasValue(2);
    assertThat(Length.beyond("One two", 2, Length.Unit.WORDS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a-",
        "<!--",
        "![",
        "](",
        "](()",
        "(",
        "<a",
        "&#",
        "[^",
        "> ",
        " ",
        "1. ",
        "社-",
        "http://a",
        "*a* ",
        "“《"
      })
  @Timeout(value = 40, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void countingAndCheckingTakesNoLongerForHostileTexts(String piece) {
    var text = piece.repeat(100_000 / piece.length());
    assertThat(Length.of(text).total()).isGreaterThanOrEqualTo(0);
    assertThat(Typography.tidy(text + "x社")).isNotNull();
    assertThat(Typography.check(text, Language.EN)).isNotNull();
    assertThat(Typography.check(text + "社", Language.ZH)).isNotNull();
  }
}
