package org.kvartal.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language of the interface and of editions. Chinese editions are written in simplified script.
 */
public enum Language {
  EN("en", Locale.ENGLISH),
  ZH("zh", Locale.SIMPLIFIED_CHINESE);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The two letters that addresses and the API use: {@code en} or {@code zh}. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return locale;
  }

  /** The value of {@code lang} attributes: Chinese pages say that they are simplified. */
  public String tag() {
    return this == ZH ? "zh-Hans" : "en";
  }

  public Language other() {
    return this == EN ? ZH : EN;
  }

  /** Finds by the two letters; longer tags such as {@code zh-TW} count by their first part. */
  public static Optional<Language> of(@Nullable String code) {
    if (code == null) return Optional.empty();
    var first = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(l -> l.code.equals(first)).findFirst();
  }

  /** The first language of an {@code Accept-Language} header that we have; English otherwise. */
  public static Language preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 500) return EN;
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .map(range -> of(range.getRange()))
          .flatMap(Optional::stream)
          .findFirst()
          .orElse(EN);
    } catch (IllegalArgumentException e) { // a malformed header is nobody's fault: English
      return EN;
    }
  }

  /** Both, English first. */
  public static List<Language> all() {
    return List.of(values());
  }
}
