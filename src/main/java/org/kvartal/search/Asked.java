package org.kvartal.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kvartal.platform.Language;

/**
 * The parameters of a search address: {@code q kind language year topic region issue sort page}.
 * Everything else is ignored, and so is what is too long or makes no sense.
 */
record Asked(Map<String, String> parameters) {

  /** In the order in which addresses name them. */
  private static final List<String> NAMES =
      List.of("q", "kind", "language", "year", "topic", "region", "issue", "sort", "page");

  /** The filters that are simply values of a field of the index, by the same name. */
  static final List<String> FILTERS =
      List.of(Fields.KIND, Fields.YEAR, Fields.TOPIC, Fields.REGION, Fields.ISSUE);

  static Asked of(Map<String, List<String>> query) {
    var known = new LinkedHashMap<String, String>();
    for (var name : NAMES) {
      var values = query.getOrDefault(name, List.of());
      var value = values.isEmpty() ? "" : values.getFirst().strip();
      if (!value.isEmpty() && value.length() <= (name.equals("q") ? 100_000 : 100))
        known.put(name, value);
    }
    known.computeIfPresent("q", (_, typed) -> Words.of(typed).text());
    return new Asked(known);
  }

  String get(String name) {
    return parameters.getOrDefault(name, "");
  }

  String words() {
    return get("q");
  }

  int page() {
    try {
      return Math.clamp(Integer.parseInt(get("page")), 1, Question.LAST_PAGE);
    } catch (NumberFormatException e) { // none given, or no number: the first
      return 1;
    }
  }

  boolean newestFirst() {
    return get("sort").equals("newest");
  }

  Question question(Language reader) {
    var question = Question.of(words(), reader).page(page());
    for (var filter : FILTERS) question = question.where(filter, get(filter));
    var only = Language.of(get("language"));
    if (only.isPresent()) question = question.in(only.get());
    return newestFirst() ? question.sortedByDate() : question;
  }

  /** The same question with one parameter changed, from its first page; empty takes it away. */
  Asked with(String name, String value) {
    var changed = new LinkedHashMap<String, String>();
    for (var known : NAMES) {
      var now = known.equals(name) ? value : get(known);
      if (!now.isEmpty() && !(known.equals("page") && !name.equals("page")))
        changed.put(known, now);
    }
    return new Asked(changed);
  }

  /** Without any filter. */
  Asked wordsOnly() {
    return words().isEmpty() ? new Asked(Map.of()) : new Asked(Map.of("q", words()));
  }

  /** As the part of an address after the question mark. */
  String query() {
    return parameters.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
