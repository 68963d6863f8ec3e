package org.kvartal.search;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * Where a text may be cut for an excerpt: after a line, after the stops of Chinese, and after those
 * of English before a space, unless a small letter or a figure follows. Ten times faster than the
 * JDK's own, which knows many languages and was three quarters of the cost of a search.
 */
final class Sentences extends BreakIterator {

  private static final String CHINESE_STOPS = "。！？；…";
  private static final String ENGLISH_STOPS = ".!?;";
  private static final String CLOSING = "”’」』）)\"']》";

  private CharacterIterator text = new StringCharacterIterator("");
  private String letters = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = new StringCharacterIterator(newText);
    letters = newText;
    at = 0;
  }

  @Override
  public void setText(CharacterIterator newText) {
    var copy = new StringBuilder();
    for (char c = newText.first(); c != CharacterIterator.DONE; c = newText.next()) copy.append(c);
    setText(copy.toString());
    text = newText;
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int first() {
    return at = 0;
  }

  @Override
  public int last() {
    return at = letters.length();
  }

  @Override
  public int current() {
    return at;
  }

  @Override
  public int next() {
    return at == letters.length() ? DONE : following(at);
  }

  @Override
  public int next(int n) {
    int now = at;
    for (int i = 0; i < Math.abs(n) && now != DONE; i++) now = n > 0 ? next() : previous();
    return now;
  }

  @Override
  public int previous() {
    return at == 0 ? DONE : preceding(at);
  }

  @Override
  public int following(int offset) {
    int i = offset + 1;
    while (i < letters.length() && !isBoundary(i)) i++;
    return at = Math.min(i, letters.length());
  }

  @Override
  public int preceding(int offset) {
    int i = offset - 1;
    while (i > 0 && !isBoundary(i)) i--;
    return at = Math.max(i, 0);
  }

  @Override
  public boolean isBoundary(int offset) {
    if (offset <= 0 || offset >= letters.length()) return true;
    char before = letters.charAt(offset - 1);
    if (before == '\n') return true;
    char next = letters.charAt(offset);
    if (next == '\n' || isSpace(next)) return false; // spaces belong to the sentence before
    int end = offset;
    while (end > 0 && isSpace(letters.charAt(end - 1))) end--;
    var spaced = end < offset;
    while (end > 0 && CLOSING.indexOf(letters.charAt(end - 1)) >= 0) end--;
    if (end == 0) return false;
    char stop = letters.charAt(end - 1);
    if (CHINESE_STOPS.indexOf(stop) >= 0) return (CLOSING + CHINESE_STOPS).indexOf(next) < 0;
    return spaced
        && ENGLISH_STOPS.indexOf(stop) >= 0
        && !Character.isLowerCase(next)
        && !Character.isDigit(next); // “i.e. 3.5”
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || c == '\r';
  }
}
