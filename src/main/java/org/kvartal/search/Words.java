package org.kvartal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a reader typed, taken apart. Only three things mean more than themselves: quotation marks
 * ask for the words side by side, a minus before a word or a quotation excludes it, and spaces
 * separate. There are no fields, wildcards, ranges, or regular expressions: nothing to abuse.
 *
 * @param text as typed, cleaned of control characters and cut
 */
record Words(String text, List<Part> parts) {

  /** Characters of a question that are read; the rest is cut off. */
  static final int LONGEST = 256;

  /** Typewriter's, English, German, and the two kinds of Chinese corner brackets. */
  private static final String OPENING = "\"“„「『";

  private static final String CLOSING = "\"”“」』";

  /** One word, or the words in one pair of quotation marks. */
  record Part(String text, boolean quoted, boolean excluded) {

    private String written() {
      return (excluded ? "-" : "") + (quoted ? "“" + text + "”" : text);
    }
  }

  static Words of(String typed) {
    return of(typed, LONGEST);
  }

  /** With another limit than readers have. */
  static Words of(String typed, int longest) {
    var text = clean(typed, longest);
    var parts = new ArrayList<Part>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      var excluded = (text.charAt(at) == '-' || text.charAt(at) == '－') && at + 1 < text.length();
      if (excluded) at++;
      int opening = OPENING.indexOf(text.charAt(at));
      int end = opening < 0 ? endOfWord(text, at) : endOfQuotation(text, at, opening);
      var part = text.substring(opening < 0 ? at : at + 1, end).strip();
      if (!part.isEmpty()) parts.add(new Part(part, opening >= 0, excluded));
      at = opening < 0 ? end : end + 1;
    }
    return new Words(text, List.copyOf(parts));
  }

  boolean isEmpty() {
    return parts.stream().allMatch(Part::excluded);
  }

  Words with(List<Part> others) {
    return new Words(
        others.stream().map(Part::written).collect(Collectors.joining(" ")), List.copyOf(others));
  }

  private static String clean(String typed, int longest) {
    var text = new StringBuilder();
    typed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .filter(c -> Character.getType(c) != Character.FORMAT) // zero-width and bidi marks
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) || c == 0xA0 ? ' ' : c)
        .map(c -> c == 0x3000 ? ' ' : c)
        .limit(longest)
        .forEach(text::appendCodePoint);
    return text.toString().strip();
  }

  private static int endOfWord(String text, int from) {
    for (int i = from; i < text.length(); i++)
      if (text.charAt(i) == ' ' || (i > from && OPENING.indexOf(text.charAt(i)) >= 0)) return i;
    return text.length();
  }

  private static int endOfQuotation(String text, int from, int opening) {
    for (int i = from + 1; i < text.length(); i++)
      if (text.charAt(i) == CLOSING.charAt(opening)) return i;
    return text.length();
  }
}
