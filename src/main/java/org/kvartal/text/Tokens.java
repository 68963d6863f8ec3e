package org.kvartal.text;

/**
 * The words and Han characters of a text, one after the other; {@code assets/length.js} says the
 * same as an expression. A word is a run of letters, marks and digits of other scripts, with single
 * hyphens, apostrophes and the like between them; a web address is one word.
 */
final class Tokens {

  private static final String JOINING = "'’‘-\u2010\u2011./,@&_+%";
  private static final String ENDS_ADDRESS = "<>()[]\"“”，。；、）》";

  private final String text;
  private int start;
  private int end;
  private boolean character;

  Tokens(String text) {
    this.text = text;
  }

  /** Goes to the next one, if there is any. */
  boolean next() {
    for (start = end; start < text.length(); start = end) {
      int c = text.codePointAt(start);
      end = start + Character.charCount(c);
      character = isCharacter(c);
      if (character) return true;
      if (!Character.isLetterOrDigit(c) && !isNumber(c)) continue;
      if (c == 'h' && (text.startsWith("http://", start) || text.startsWith("https://", start))) {
        address();
      } else {
        word();
      }
      return true;
    }
    return false;
  }

  int start() {
    return start;
  }

  boolean isCharacter() {
    return character;
  }

  private void address() {
    int slashes = text.indexOf("//", start) + 2;
    end = slashes;
    while (end < text.length() && !endsAddress(text.charAt(end))) end++;
    if (end == slashes) { // only "http://": the letters are a word
      end = start;
      word();
    }
  }

  private static boolean endsAddress(char c) {
    return Character.isWhitespace(c) || ENDS_ADDRESS.indexOf(c) >= 0;
  }

  private void word() {
    run();
    while (end < text.length() && JOINING.indexOf(text.charAt(end)) >= 0) {
      int before = end++;
      int from = end;
      run();
      if (end > from) continue;
      end = before;
      return;
    }
  }

  private void run() {
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isOfWord(c) || isCharacter(c)) return;
      end += Character.charCount(c);
    }
  }

  private static boolean isOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> Character.isLetterOrDigit(c) || isNumber(c);
    };
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private static boolean isCharacter(int c) {
    if (c < 0x2E80) return false;
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
