package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvartal.platform.Language;

/** Whatever is asked, the answer comes soon, and is an answer. */
class HostileQuestionsTest {

  /** A hundred times what an honest question takes; machines that run tests may be busy. */
  private static final Duration SOON = Duration.ofSeconds(5);

  @TempDir static Path folder;
  static Index index;

  @BeforeAll
  static void fill() {
    index = Library.index(folder.resolve("index"));
    for (int i = 0; i < 200; i++)
      index.put(
          Library.article(
              "a" + i,
              "Piece " + i + " | " + "welfare state number ".repeat(50) + i,
              "第" + i + "篇 | " + "福利国家的改革与信任。".repeat(50)));
    index.commit(new Reached(1, ""));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/(a*)*b/",
        "*",
        "?",
        "*a*",
        "a*",
        "[* TO *]",
        "{a TO z}",
        "title.en:*",
        "id:article",
        "_exists_:id",
        "welfare~2",
        "\"welfare state\"~100000",
        "welfare^1e39",
        "a AND (b OR",
        "((((((",
        "))))",
        "\\",
        "\"",
        "“",
        "-",
        "- -",
        "--",
        "-\"",
        "\"\" \"\"",
        "NOT NOT",
        "+",
        "&&",
        "||",
        "<script>alert(1)</script>",
        "' or 1=1 --",
        "${jndi:ldap://x}",
        "{{ 7*7 }}",
        "%00",
        "\u0000",
        "\ud83d",
        "\udc00\ud800",
        "\ufffe",
        "e\u0301\u0301\u0301",
        "\u202ewelfare",
        "的",
        "的的的的",
        "。，！"
      })
  void oddSyntaxIsOnlyWords(String words) {
    assertAnswered(words);
  }

  @Test
  void endlessRepetitionsAreCut() {
    for (var piece :
        new String[] {
          "*a* ",
          "welfare~2 ",
          "(",
          "\"",
          "-",
          "- ",
          "-福 ",
          "\"a b\" ",
          "福利",
          "a",
          "\u0301",
          "x ",
          "𠮷"
        }) assertAnswered(piece.repeat(100_000 / piece.length()));
  }

  @Test
  void manyDifferentWordsAreCut() {
    assertAnswered(
        IntStream.range(0, 50_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")));
  }

  @Test
  void randomCharactersDoNoHarm() {
    var random = new Random(20261124);
    for (int i = 0; i < 2_000; i++) {
      var words = new StringBuilder("x");
      int length = random.nextInt(80);
      while (words.length() < length)
        words.append(
            (char) (random.nextInt(4) == 0 ? random.nextInt(65_536) : random.nextInt(127)));
      assertAnswered(words.toString());
    }
  }

  @Test
  void pagesBeyondTheLastAreTheLast() {
    for (int page : new int[] {0, -1, 1_000_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      var question = Question.of("welfare", Language.EN).page(page);
      assertThat(question.page()).isBetween(1, Question.LAST_PAGE);
      assertTimeoutPreemptively(SOON, () -> index.search(question));
    }
  }

  @Test
  void whatAnAuthorWroteIsNeverMoreThanText() {
    index.put(
        Library.article(
            "evil", "<b>Zibeline</b> | <img src=x onerror=alert(1)> zibeline & </script>", ""));
    index.commit(new Reached(2, ""));
    var hit = index.search(Question.of("zibeline", Language.EN)).hits().getFirst();
    assertThat(IndexTest.marked(hit.titles().get(Language.EN))).isEqualTo("<b>[Zibeline]</b>");
    assertThat(IndexTest.marked(hit.excerpt()))
        .isEqualTo("<img src=x onerror=alert(1)> [zibeline] & </script>");
  }

  private void assertAnswered(String words) {
    for (var language : Language.values()) {
      assertTimeoutPreemptively(
          SOON,
          () -> {
            assertThat(index.search(Question.of(words, language)).rebuilding()).isFalse();
            assertThat(index.suggest(words, language)).hasSizeLessThanOrEqualTo(Suggestions.MOST);
          },
          () -> words.substring(0, Math.min(40, words.length())));
    }
  }
}
