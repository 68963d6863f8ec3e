package org.kvartal.discovery;

import java.time.Instant;
import java.util.List;
import org.kvartal.platform.Language;

/**
 * What was published last in one language, with the full texts, for those who read elsewhere.
 *
 * @param url the network's public address, without a trailing slash
 * @param items the newest first; their addresses are absolute
 */
record Feed(Language language, String title, String subtitle, String url, List<Item> items) {

  /** Its forms: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1. */
  enum Form {
    ATOM("atom", "application/atom+xml"),
    RSS("rss", "application/rss+xml"),
    JSON("json", "application/feed+json");

    /** The end of the address. */
    final String ending;

    final String type;

    Form(String ending, String type) {
      this.ending = ending;
      this.type = type;
    }
  }

  /**
   * One text.
   *
   * @param id never changes, whatever becomes of the address ({@link Tag})
   * @param html the whole text; links and pictures are absolute
   * @param published of the first version; {@code updated} of the newest
   */
  record Item(
      String id,
      String url,
      String title,
      String summary,
      String html,
      List<String> authors,
      List<String> topics,
      Instant published,
      Instant updated) {}

  String home() {
    return url + "/" + language.code() + "/";
  }

  String address(Form form) {
    return home() + "feed." + form.ending;
  }

  /** The newest change of anything in it; an empty feed has not changed since 1970. */
  Instant updated() {
    return items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  String as(Form form) {
    return switch (form) {
      case ATOM -> XmlFeed.atom(this);
      case RSS -> XmlFeed.rss(this);
      case JSON -> JsonFeed.of(this);
    };
  }
}
