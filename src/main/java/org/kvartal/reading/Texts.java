package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kvartal.platform.Language;
import org.kvartal.text.Markdown;
import org.kvartal.text.Options;
import org.kvartal.text.SafeHtml;
import org.kvartal.work.Pictures;
import org.kvartal.work.Revision;

/**
 * Texts as readers see them. A revision never changes, so the newest hundred of them are kept as
 * they were drawn: rendering an essay costs several milliseconds, which a page may not.
 */
@ApplicationScoped
class Texts {

  /** A text with the web addresses it links to, in the order of the page, for the printed page. */
  record Drawn(SafeHtml html, List<String> addresses) {}

  /** What is said of a picture may be improved while the text stays as it is. */
  private record Key(UUID revision, Map<String, Options.Picture> pictures) {}

  /** An essay is about 40 kB as HTML: some 4 MB in all. */
  private static final int KEPT = 100;

  private static final Pattern ADDRESS = Pattern.compile("<a [^>]*?href=\"(https?://[^\"]+)\"");

  private final Map<Key, Drawn> drawn =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Drawn> eldest) {
          return size() > KEPT;
        }
      };

  private final Pictures pictures;

  @Inject
  Texts(Pictures pictures) {
    this.pictures = pictures;
  }

  Drawn of(Revision revision, Language language) {
    var key = new Key(revision.id(), pictures.shown(revision.markdown(), language));
    synchronized (drawn) {
      var known = drawn.get(key);
      if (known != null) return known;
    }
    var fresh = draw(revision.markdown(), language, key.pictures());
    synchronized (drawn) {
      drawn.put(key, fresh);
    }
    return fresh;
  }

  private static Drawn draw(
      String markdown, Language language, Map<String, Options.Picture> pictures) {
    var options = Options.PAGE.withImages(url -> Optional.ofNullable(pictures.get(url)));
    var html = Markdown.render(markdown, language, options);
    return new Drawn(html, addresses(html.html()));
  }

  static List<String> addresses(String html) {
    var found = new ArrayList<String>();
    var matcher = ADDRESS.matcher(html);
    while (matcher.find()) found.add(unescaped(matcher.group(1)));
    return List.copyOf(found);
  }

  private static String unescaped(String address) {
    return address.replace("&#61;", "=").replace("&#43;", "+").replace("&amp;", "&");
  }
}
