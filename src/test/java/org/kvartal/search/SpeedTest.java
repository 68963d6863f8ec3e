package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;

/**
 * Measures questions and suggestions on {@code -Dkvartal.search.documents=100000} made-up works:
 * English and Chinese editions whose words are as frequent as words are (Zipf's law).
 */
class SpeedTest {

  private static final int DOCUMENTS = Integer.getInteger("kvartal.search.documents", 0);
  private static final int QUESTIONS = 2000;
  private static final int WORDS = 60_000;
  private static final int STOP_WORDS = 150;
  private static final int CHINESE_WORDS = 30_000;
  private static final int CHINESE_STOP_WORDS = 60;
  private static final int CHARACTERS = 3_500;

  private final Random random = new Random(20261124);

  @BeforeAll
  static void sayWhetherAnythingIsMeasured() {
    if (DOCUMENTS == 0)
      System.err.println("SKIPPED SpeedTest: no -Dkvartal.search.documents=<number> was given");
    assumeTrue(DOCUMENTS > 0);
  }

  @Test
  void ninetyNineOfAHundredQuestionsAreAnsweredWithin20Milliseconds(@TempDir Path folder) {
    try (var index = new Index(folder.resolve("index"))) {
      var start = System.nanoTime();
      for (int i = 0; i < DOCUMENTS; i++) index.put(work(i));
      index.commit(new Reached(1, ""));
      System.out.printf(
          "indexed %d works in %.1f s%n", DOCUMENTS, (System.nanoTime() - start) / 1e9);
      for (int i = 0; i < QUESTIONS; i++) index.search(question(i));
      var p99 = measure("question", i -> index.search(question(i)));
      measure("as you type", i -> index.suggest(word(STOP_WORDS).substring(0, 3), Language.EN));
      assertThat(p99).isLessThanOrEqualTo(20);
    }
  }

  private double measure(String name, java.util.function.IntConsumer deed) {
    var times = new ArrayList<Double>();
    for (int i = 0; i < QUESTIONS; i++) {
      var start = System.nanoTime();
      deed.accept(i);
      times.add((System.nanoTime() - start) / 1e6);
    }
    times.sort(null);
    var p99 = times.get(QUESTIONS * 99 / 100);
    System.out.printf(
        "%s: median %.2f ms, p99 %.2f ms, longest %.2f ms%n",
        name, times.get(QUESTIONS / 2), p99, times.getLast());
    return p99;
  }

  private Question question(int number) {
    var words = new ArrayList<String>();
    for (int i = 0; i <= number % 4; i++)
      words.add(number % 3 == 0 ? chineseWord(CHINESE_STOP_WORDS) : word(STOP_WORDS));
    return Question.of(String.join(" ", words), number % 2 == 0 ? Language.EN : Language.ZH);
  }

  private Entry work(int number) {
    var english = new Entry.Text(english(8), english(25), english(250));
    var chinese = new Entry.Text(chinese(8), chinese(25), chinese(250));
    return new Entry(
        List.of("article", "essay"),
        new UUID(0, number),
        "articles/" + number,
        number % 3 == 0
            ? Map.of(Language.EN, english, Language.ZH, chinese)
            : number % 3 == 1 ? Map.of(Language.EN, english) : Map.of(Language.ZH, chinese),
        List.of(Bilingual.of(english(2), "")),
        LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000)),
        List.of("topic-" + random.nextInt(20)),
        List.of(),
        "");
  }

  private String english(int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) text.append(word(0)).append(i % 12 == 11 ? ". " : " ");
    return text.toString();
  }

  /** The most frequent words of English are those of the stop list. */
  private String word(int fromRank) {
    int rank = fromRank + zipf(WORDS - fromRank);
    if (rank < STOP_WORDS) return "the of and to in is that for with as".split(" ")[rank % 10];
    var word = new StringBuilder();
    for (int left = rank * 7919 + 12345; left > 0; left /= 60)
      word.append("bdfgklmnprst".charAt(left % 12)).append("aeiou".charAt(left / 12 % 5));
    return word.toString();
  }

  private String chinese(int words) {
    var text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(chineseWord(0));
      if (i % 15 == 14) text.append('。');
    }
    return text.toString();
  }

  /** Words of two, sometimes one or three characters; the most frequent tell nothing. */
  private String chineseWord(int fromRank) {
    int rank = fromRank + zipf(CHINESE_WORDS - fromRank);
    if (rank < CHINESE_STOP_WORDS) return "的 了 是 在 和 与 也 都 我们 这个".split(" ")[rank % 10];
    var shape = new Random(rank);
    var word = new StringBuilder();
    int length = shape.nextInt(10) < 7 ? 2 : 1 + 2 * shape.nextInt(2);
    while (word.length() < length)
      word.append((char) (0x4E00 + shape.nextInt((int) (CHARACTERS * shape.nextDouble()) + 1) * 5));
    return word.toString();
  }

  /** A rank from 0; the first is about as frequent as the second and third together. */
  private int zipf(int most) {
    return (int) Math.min(most - 1, Math.exp(random.nextDouble() * Math.log(most)) - 1);
  }
}
