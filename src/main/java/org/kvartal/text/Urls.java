package org.kvartal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses a text may lead to. */
final class Urls {

  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.\\-]*):");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s\\p{Cf}]");

  private Urls() {}

  /**
   * The address, percent-encoded where needed, if it is http, https, mailto, a fragment, or a path
   * of this portal; empty for everything else ({@code javascript:}, {@code data:}, {@code //host}).
   */
  static Optional<String> link(String written) {
    var url = written.strip();
    if (url.isEmpty() || CONTROL.matcher(url).find() || url.indexOf('\\') >= 0)
      return Optional.empty();
    var scheme = SCHEME.matcher(url);
    if (scheme.find()) {
      return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
        case "http", "https", "mailto" -> Optional.of(encode(url));
        default -> Optional.empty();
      };
    }
    if (url.startsWith("//") || url.indexOf(':') >= 0 && url.indexOf(':') < firstSlash(url))
      return Optional.empty();
    return url.startsWith("/") || url.startsWith("#") ? Optional.of(encode(url)) : Optional.empty();
  }

  private static int firstSlash(String url) {
    int slash = url.indexOf('/');
    return slash < 0 ? Integer.MAX_VALUE : slash;
  }

  static boolean isExternal(String url) {
    return SCHEME.matcher(url).find();
  }

  private static String encode(String url) {
    return org.commonmark.internal.util.Escaping.percentEncodeUrl(url);
  }
}
