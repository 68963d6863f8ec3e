package org.kvartal.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kvartal.text.Scripts;
import org.kvartal.text.SortKey;

/**
 * Where someone who types may begin: at each word of a title, at each character of a Chinese one,
 * and at each of its syllables in pinyin. Kept without spaces and accents, so that "zhou guo",
 * "zhouguo" and "周国" all lead to 周国豪; so do his initials, "zgh".
 */
final class Starts {

  /** Nobody types more before looking. */
  private static final int LONGEST = 32;

  /** Pinyin from the first so many characters of a title; names are shorter. */
  private static final int SYLLABLES = 16;

  private Starts() {}

  /** The form in which what is typed is compared. */
  static String typed(String text) {
    var folded = Folding.fold(text).toLowerCase(Locale.ROOT);
    var plain = Scripts.containsHan(folded) ? folded : SortKey.of(folded).value();
    return cut(plain.replaceAll("[^\\p{L}\\p{N}]+", ""));
  }

  static List<String> whole(String line) {
    var typed = typed(line);
    if (typed.isEmpty()) return List.of();
    return Scripts.containsHan(line) ? List.of(typed, pinyin(syllables(line), 0)) : List.of(typed);
  }

  static Set<String> all(String line) {
    var starts = new LinkedHashSet<String>();
    if (Scripts.containsHan(line)) {
      var plain = Folding.fold(line).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
      for (int i = 0; i < plain.length(); i = plain.offsetByCodePoints(i, 1))
        starts.add(cut(plain.substring(i)));
      var syllables = syllables(line);
      for (int i = 0; i < syllables.size(); i++) starts.add(pinyin(syllables, i));
      starts.add(initials(syllables));
    } else {
      var words = List.of(SortKey.of(line).value().split(" "));
      for (int i = 0; i < words.size(); i++)
        starts.add(cut(String.join("", words.subList(i, words.size()))));
    }
    starts.remove("");
    return starts;
  }

  private static List<String> syllables(String line) {
    var syllables = new ArrayList<>(List.of(SortKey.of(line).value().split(" ")));
    return syllables.subList(0, Math.min(syllables.size(), SYLLABLES));
  }

  private static String pinyin(List<String> syllables, int from) {
    return cut(String.join("", syllables.subList(from, syllables.size())));
  }

  private static String initials(List<String> syllables) {
    var initials = new StringBuilder();
    for (var syllable : syllables) if (!syllable.isEmpty()) initials.append(syllable.charAt(0));
    return initials.toString();
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
