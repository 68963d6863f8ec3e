package org.kvartal.search;

import java.util.LinkedHashMap;
import java.util.List;
import org.kvartal.platform.Language;

/** What is offered while someone types: first what begins so, then what contains the words. */
record SuggestionsView(String words, List<Offer> offers, String all) {

  record Offer(String href, String kind, String title, String titleTag) {}

  static SuggestionsView of(
      Asked asked, List<Suggestion> beginnings, Results results, Language reader) {
    var offers = new LinkedHashMap<String, Offer>();
    for (var suggestion : beginnings)
      offers.put(
          suggestion.path(),
          new Offer(
              address(suggestion.path(), reader),
              "search.kind." + suggestion.kind(),
              suggestion.title(),
              suggestion.language().tag()));
    for (var hit : results.hits()) {
      var language = hit.titleLanguage(reader);
      var title = String.join("", hit.titles().get(language).stream().map(Run::text).toList());
      offers.putIfAbsent(
          hit.path(),
          new Offer(
              address(hit.path(), reader), "search.kind." + hit.kind(), title, language.tag()));
    }
    return new SuggestionsView(
        asked.words(),
        offers.values().stream().limit(Suggestions.MOST).toList(),
        "/" + reader.code() + "/search?" + asked.query());
  }

  private static String address(String path, Language reader) {
    return "/" + reader.code() + "/" + path;
  }
}
