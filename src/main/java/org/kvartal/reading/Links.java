package org.kvartal.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kvartal.platform.Language;

/**
 * What a page says of its own address. {@code canonical} is the address of the language that is
 * really shown; {@code alternates} names only languages that exist.
 */
public record Links(String canonical, List<Alternate> alternates, String description) {

  /** The same page in the language {@code tag}. */
  public record Alternate(String tag, String href) {}

  /** Search engines show about this many characters of a description. */
  private static final int DESCRIPTION = 300;

  /**
   * @param path the address after the language, beginning with a slash
   * @param shown the language that the page's text is in
   * @param existing the languages in which the text exists
   */
  static Links of(
      String url, String path, Language shown, Collection<Language> existing, String description) {
    var alternates = new ArrayList<Alternate>();
    for (var language : Language.all())
      if (existing.contains(language) && existing.size() > 1)
        alternates.add(new Alternate(language.tag(), address(url, language, path)));
    if (!alternates.isEmpty())
      alternates.add(new Alternate("x-default", address(url, Language.EN, path)));
    return new Links(address(url, shown, path), List.copyOf(alternates), shortened(description));
  }

  /** For pages that are the same in both languages but for their words. */
  static Links both(String url, String path, Language shown, String description) {
    return of(url, path, shown, Set.of(Language.EN, Language.ZH), description);
  }

  private static String address(String url, Language language, String path) {
    return url + "/" + language.code() + path;
  }

  private static String shortened(String text) {
    var line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= DESCRIPTION) return line;
    return line.substring(0, line.offsetByCodePoints(0, DESCRIPTION - 1)).strip() + "…";
  }
}
