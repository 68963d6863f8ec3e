package org.kvartal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kvartal.text.WordDiff.Kind.ADDED;
import static org.kvartal.text.WordDiff.Kind.REMOVED;
import static org.kvartal.text.WordDiff.Kind.SAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kvartal.platform.Language;

class WordDiffTest {

  private static WordDiff.Run run(WordDiff.Kind kind, String text) {
    return new WordDiff.Run(kind, text);
  }

  @Test
  void englishIsComparedByWords() {
    assertThat(WordDiff.between("The old house stood.", "The new house stood.", Language.EN).runs())
        .containsExactly(
            run(SAME, "The "), run(REMOVED, "old"), run(ADDED, "new"), run(SAME, " house stood."));
  }

  @Test
  void chineseIsComparedByWords() {
    assertThat(WordDiff.between("社会保障体系", "社会保障制度", Language.ZH).runs())
        .containsExactly(run(SAME, "社会保障"), run(REMOVED, "体系"), run(ADDED, "制度"));
  }

  @Test
  void changesOfNeighbouringWordsAreOneChange() {
    assertThat(WordDiff.between("a red old hat", "a blue new hat", Language.EN).runs())
        .containsExactly(
            run(SAME, "a "), run(REMOVED, "red old"), run(ADDED, "blue new"), run(SAME, " hat"));
  }

  @Test
  void theRunsGiveBothTextsBack() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      var old = words(random);
      var now = words(random);
      var runs = WordDiff.between(old, now, Language.EN).runs();
      assertThat(text(runs, ADDED)).isEqualTo(old);
      assertThat(text(runs, REMOVED)).isEqualTo(now);
    }
  }

  @Test
  void theWayIsTheShortest() {
    var random = new Random(11);
    for (int i = 0; i < 300; i++) {
      var old = letters(random);
      var now = letters(random);
      int steps =
          Edits.between(old, now).stream()
              .filter(r -> r.kind() != Edits.Kind.SAME)
              .mapToInt(Edits.Run::length)
              .sum();
      assertThat(steps).isEqualTo(old.size() + now.size() - 2 * common(old, now));
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void textsWithNothingInCommonAreComparedInTime() {
    var old = "aa bb ".repeat(20_000);
    var now = "cc dd ".repeat(20_000);
    assertThat(WordDiff.between(old, now, Language.EN).isSame()).isFalse();
  }

  private static String text(List<WordDiff.Run> runs, WordDiff.Kind without) {
    return runs.stream()
        .filter(r -> r.kind() != without)
        .map(WordDiff.Run::text)
        .collect(Collectors.joining());
  }

  private static String words(Random random) {
    return letters(random).stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static List<Character> letters(Random random) {
    var letters = new ArrayList<Character>();
    for (int i = random.nextInt(30); i > 0; i--) letters.add((char) ('a' + random.nextInt(4)));
    return letters;
  }

  private static int common(List<Character> a, List<Character> b) {
    var table = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++)
      for (int j = 1; j <= b.size(); j++)
        table[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
    return table[a.size()][b.size()];
  }
}
