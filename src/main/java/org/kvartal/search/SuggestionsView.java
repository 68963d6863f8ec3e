package org.kvartal.search;

import java.util.List;
import org.kvartal.platform.Language;

/** What is offered while someone types; {@code all} is the address of all results. */
record SuggestionsView(String words, List<Offer> offers, String all) {

  /** {@code kind} is the key of a sentence. */
  record Offer(String href, String kind, String title, String titleTag) {}

  static SuggestionsView of(Asked asked, List<Suggestion> suggestions, Language reader) {
    var prefix = "/" + reader.code() + "/";
    var offers =
        suggestions.stream()
            .map(
                s ->
                    new Offer(
                        prefix + s.path(),
                        "search.kind." + s.kind(),
                        s.title(),
                        s.language().tag()))
            .toList();
    return new SuggestionsView(asked.words(), offers, prefix + "search?" + asked.query());
  }
}
