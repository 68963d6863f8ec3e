package org.kvartal.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Questions about the scripts a text is written in, and conversions between them. */
public final class Scripts {

  private Scripts() {}

  /** Loaded on first use: ICU's tables take about 100 ms. */
  private static final class Pinyin {
    static final Transliterator WITH_TONES = Transliterator.getInstance("Han-Latin");
    static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  private static final class Chinese {
    static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
  }

  public static boolean containsHan(String text) {
    return text.codePoints().anyMatch(Scripts::isHan);
  }

  public static boolean isHan(int codePoint) {
    return codePoint >= 0x2E80
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  /** Han, and the punctuation and full-width forms that belong to it. */
  public static boolean isChinese(int codePoint) {
    return isHan(codePoint) || isChinesePunctuation(codePoint);
  }

  /**
   * Punctuation that only Chinese (or Japanese) uses. Quotation marks “ ” are not among them: the
   * same code points serve English.
   */
  public static boolean isChinesePunctuation(int codePoint) {
    return (codePoint >= 0x3001 && codePoint <= 0x303F && !isHan(codePoint))
        || (codePoint >= 0xFF01 && codePoint <= 0xFF0F)
        || (codePoint >= 0xFF1A && codePoint <= 0xFF20)
        || (codePoint >= 0xFF3B && codePoint <= 0xFF40)
        || (codePoint >= 0xFF5B && codePoint <= 0xFF65);
  }

  public static boolean isLatin(int codePoint) {
    return (codePoint >= 'a' && codePoint <= 'z')
        || (codePoint >= 'A' && codePoint <= 'Z')
        || (codePoint >= 0xC0
            && codePoint < 0x2E80
            && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN);
  }

  /** Traditional characters as simplified ones; anything else stays as it is. */
  public static String simplified(String text) {
    return containsHan(text) ? Chinese.SIMPLIFIED.transliterate(text) : text;
  }

  /** Character by character, for comparing and searching; not good enough to print. */
  public static String traditional(String text) {
    return containsHan(text) ? Chinese.TRADITIONAL.transliterate(text) : text;
  }

  /** Han characters as pinyin with tone marks, syllables separated by spaces. */
  public static String pinyin(String text) {
    return containsHan(text) ? Pinyin.WITH_TONES.transliterate(text) : text;
  }

  /** Whatever the script, as lower-case ASCII letters as far as they are known. */
  static String ascii(String text) {
    return Pinyin.TO_ASCII.transliterate(pinyin(text)).toLowerCase(Locale.ROOT);
  }
}
