package org.kvartal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kvartal.platform.Language;

/**
 * Cuts a text into runs of its own language and of the other one. Chinese in an English text is
 * what Han and full-width punctuation cover; English in a Chinese text is what begins and ends with
 * a Latin letter. Numbers and quotation marks at the edges belong to the text around them.
 */
final class Runs {

  record Run(String text, boolean foreign) {}

  /** Han with the punctuation between and around it; inner quotation marks go along. */
  private static final Pattern CHINESE;

  /** Latin words with the spaces, digits and punctuation between them. */
  private static final Pattern LATIN =
      Pattern.compile(
          "[\\p{IsLatin}][\\p{IsLatin}\\p{M}\\p{N}]*+(?:["
              + " \\u00A0.,:;'’“”\"()&/\\-–—]{1,3}[\\p{IsLatin}\\p{N}][\\p{IsLatin}\\p{M}\\p{N}]*+)*+"
              + "\\)?");

  static {
    var own =
        "[\\p{IsHan}\\u3001-\\u303F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65]";
    CHINESE = Pattern.compile(own + "+(?:[“”‘’·—…\\p{N} ]{1,3}" + own + "+)*");
  }

  private Runs() {}

  static List<Run> of(String text, Language language) {
    if (!mayContain(text, language)) return List.of(new Run(text, false));
    var runs = new ArrayList<Run>();
    var matcher = (language == Language.EN ? CHINESE : LATIN).matcher(text);
    int from = 0;
    while (matcher.find()) {
      int end = matcher.end();
      if (language == Language.ZH && isOpenBracket(matcher.group())) end--;
      if (language == Language.EN && !Scripts.containsHan(matcher.group())) continue;
      if (matcher.start() > from) runs.add(new Run(text.substring(from, matcher.start()), false));
      runs.add(new Run(text.substring(matcher.start(), end), true));
      from = end;
    }
    if (from < text.length()) runs.add(new Run(text.substring(from), false));
    return runs;
  }

  /** Whether a closing bracket was taken whose opening one stands outside. */
  private static boolean isOpenBracket(String run) {
    return run.endsWith(")")
        && run.chars().filter(c -> c == ')').count() > run.chars().filter(c -> c == '(').count();
  }

  private static boolean mayContain(String text, Language language) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (language == Language.EN ? c >= 0x2E80 : Scripts.isLatin(c)) return true;
    }
    return false;
  }

  /** Whether all letters of {@code text} are of the language that the text around it is not in. */
  static boolean isForeign(String text, Language around) {
    boolean any = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!Character.isLetter(c)) continue;
      if (around == Language.EN != Scripts.isHan(c)) return false;
      any = true;
    }
    return any;
  }
}
