package org.kvartal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves punctuation out of bold and emphasis where CommonMark would otherwise show the stars: a
 * closing mark after punctuation and before a letter does not close (CommonMark 0.31 §6.2), which
 * in Chinese, written without spaces, is the rule rather than the exception.
 */
final class Emphases {

  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![*\\\\])(\\*{1,3})(?=[^\\s*])([^*\\n]{1,500}?)(?<=[^\\s*\\\\])\\1(?!\\*)");

  private Emphases() {}

  static String mend(String text) {
    if (text.indexOf('*') < 0) return text;
    return MARKED.matcher(text).replaceAll(m -> Matcher.quoteReplacement(mend(text, m)));
  }

  private static String mend(String text, java.util.regex.MatchResult marked) {
    var mark = marked.group(1);
    var inner = marked.group(2);
    int from = 0;
    int to = inner.length();
    boolean letterBefore = marked.start() > 0 && isLetter(text.codePointBefore(marked.start()));
    boolean letterAfter = marked.end() < text.length() && isLetter(text.codePointAt(marked.end()));
    if (letterAfter) while (to > from && isPunctuation(inner.charAt(to - 1))) to--;
    if (letterBefore) while (from < to && isPunctuation(inner.charAt(from))) from++;
    if (from == to) return marked.group();
    if (from == 0 && to < inner.length()) from = partner(inner, from, to);
    else if (to == inner.length() && from > 0 && isPartner(inner.charAt(0), inner.charAt(to - 1)))
      to--;
    return inner.substring(0, from) + mark + inner.substring(from, to) + mark + inner.substring(to);
  }

  /** When the closing half of a pair went out, its opening half at the head goes too. */
  private static int partner(String inner, int from, int to) {
    for (int i = to; i < inner.length(); i++) {
      if (isPartner(inner.charAt(from), inner.charAt(i))) return from + 1;
    }
    return from;
  }

  private static boolean isPartner(char open, char close) {
    int index = "“‘《〈（「『【(".indexOf(open);
    return index >= 0 && "”’》〉）」』】)".charAt(index) == close;
  }

  private static boolean isLetter(int codePoint) {
    return Character.isLetterOrDigit(codePoint);
  }

  /** As CommonMark sees it: Unicode's categories P and S. */
  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
