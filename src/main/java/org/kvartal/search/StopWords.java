package org.kvartal.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** The two lists of words without a topic, read from the files beside this class. */
final class StopWords {

  /** Left out of the index and of questions. */
  static final CharArraySet ENGLISH = read("stop.en.txt");

  /** Left out of questions only: in the index every character counts. */
  static final CharArraySet CHINESE = read("stop.zh.txt");

  /** English and the comma, which the Chinese tokenizer gives for every mark of punctuation. */
  static final CharArraySet WITH_PUNCTUATION = withPunctuation();

  private StopWords() {}

  private static CharArraySet withPunctuation() {
    var words = new CharArraySet(ENGLISH, true);
    words.add(",");
    return CharArraySet.unmodifiableSet(words);
  }

  /** Whether a term of a question says nothing about its topic. */
  static boolean isIdle(String term) {
    return CHINESE.contains(term);
  }

  /** Whether a pair such as “利的” only bridges two words. */
  static boolean hasIdleCharacter(String pair) {
    return pair.codePoints().mapToObj(Character::toString).anyMatch(CHINESE::contains);
  }

  private static CharArraySet read(String file) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                StopWords.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      List<String> words =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.split(" ")))
              .toList();
      return CharArraySet.unmodifiableSet(new CharArraySet(words, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
