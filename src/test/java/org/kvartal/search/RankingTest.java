package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kvartal.platform.Language;

/**
 * Measures nDCG@10 on collections with judged questions, in the folder that {@code
 * -Dkvartal.collections=…} names. The bounds are those of plain BM25 with the same analysis.
 */
class RankingTest {

  private static final Optional<Path> FOLDER =
      Optional.ofNullable(System.getProperty("kvartal.collections")).map(Path::of);

  @TempDir Path temporary;

  @BeforeAll
  static void sayWhetherAnythingIsMeasured() {
    if (FOLDER.isEmpty())
      System.err.println("SKIPPED RankingTest: no -Dkvartal.collections=<folder> was given");
    assumeTrue(FOLDER.isPresent());
  }

  @Test
  void englishQuestionsFindWhatWasJudgedRelevant() {
    assertThat(measured("cisi", Language.EN, true)).isGreaterThanOrEqualTo(0.413);
    assertThat(measured("cranfield", Language.EN, true)).isGreaterThanOrEqualTo(0.396);
    assertThat(measured("cacm", Language.EN, true)).isGreaterThanOrEqualTo(0.50);
    assertThat(measured("scifact-train", Language.EN, true)).isGreaterThanOrEqualTo(0.69);
  }

  @Test
  void chineseQuestionsFindTheirPassage() {
    assertThat(measured("cmrc2018", Language.ZH, false)).isGreaterThanOrEqualTo(0.965);
    assertThat(measured("drcd", Language.ZH, false)).isGreaterThanOrEqualTo(0.976);
  }

  @Test
  void traditionalTextsAreFoundJustAsWellBySimplifiedQuestions() {
    assertThat(measured("drcd", Language.ZH, false, "simplified", Folding::fold))
        .isGreaterThanOrEqualTo(0.976);
  }

  @Test
  void misspeltQuestionsLoseLittle() {
    var right = measured("cisi", Language.EN, true);
    var wrong = measured("cisi", Language.EN, true, "misspelt", TestCollection.misspelt());
    assertThat(wrong).isGreaterThanOrEqualTo(right * 0.93);
  }

  private double measured(String name, Language language, boolean withTitles) {
    return measured(name, language, withTitles, "", UnaryOperator.identity());
  }

  private double measured(
      String name,
      Language language,
      boolean withTitles,
      String manner,
      UnaryOperator<String> change) {
    var folder = FOLDER.orElseThrow().resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> "no folder " + folder);
    try (var collection =
        new TestCollection(folder, language, temporary.resolve(name + manner), withTitles)) {
      collection.warmUp();
      var ndcg = collection.ndcg(change);
      System.out.printf("nDCG@10 %-14s %-10s %.4f%n", name, manner, ndcg);
      return ndcg;
    }
  }
}
