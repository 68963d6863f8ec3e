package org.kvartal.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kvartal.platform.Language;

/**
 * The page of results, as its template sees it. {@code full} have all of the words, {@code partial}
 * only some. Addresses are empty where there is nothing to go to.
 */
record ResultsView(
    String words,
    boolean asked,
    boolean rebuilding,
    boolean cut,
    long found,
    boolean more,
    long complete,
    String mended,
    List<Choice> kinds,
    List<Choice> languages,
    List<Choice> orders,
    List<Choice> narrowed,
    List<Choice> hidden,
    List<Line> full,
    List<Line> partial,
    String previous,
    String next) {

  /** A filter to choose; {@code label} is the key of its sentence. */
  record Choice(String name, String label, String value, String href, boolean current) {}

  /**
   * One thing found; {@code kind} is the key of a sentence. {@code twin} is the other name of a
   * person, else empty.
   */
  record Line(
      String href,
      String kind,
      List<Run> title,
      String titleTag,
      String twin,
      String twinTag,
      String names,
      List<Run> excerpt,
      String excerptTag,
      Optional<LocalDate> date) {}

  private static final List<String> KINDS = List.of("", "article", "person", "call", "page");

  static ResultsView of(Asked asked, Results results, Language reader) {
    var path = "/" + reader.code() + "/search?";
    var lines = results.hits().stream().map(hit -> line(hit, reader)).toList();
    int from = (asked.page() - 1) * Question.PAGE_SIZE;
    int full = Math.clamp(results.complete() - from, 0, lines.size());
    var last = from + lines.size() >= results.found() && !results.more();
    var next = last || lines.isEmpty() || asked.page() == Question.LAST_PAGE;
    return new ResultsView(
        asked.words(),
        !asked.words().isEmpty(),
        results.rebuilding(),
        results.cut(),
        results.found(),
        results.more(),
        results.complete(),
        results.mended().map(Words::text).orElse(""),
        choices(asked, path, "kind", "search.kinds.", KINDS),
        choices(asked, path, "language", "search.language.", List.of("", "en", "zh")),
        choices(asked, path, "sort", "search.order.", List.of("", "newest")),
        narrowed(asked, path),
        hidden(asked),
        lines.subList(0, full),
        lines.subList(full, lines.size()),
        asked.page() == 1 ? "" : path + page(asked, asked.page() - 1),
        next ? "" : path + page(asked, asked.page() + 1));
  }

  boolean hasNext() {
    return !next.isEmpty();
  }

  private static String page(Asked asked, int number) {
    return asked.with("page", number == 1 ? "" : String.valueOf(number)).query();
  }

  private static List<Choice> choices(
      Asked asked, String path, String name, String label, List<String> values) {
    return values.stream()
        .map(
            value ->
                new Choice(
                    name,
                    label + (value.isEmpty() ? "any" : value),
                    value,
                    path + asked.with(name, value).query(),
                    asked.get(name).equals(value)))
        .toList();
  }

  /** What else narrows this answer, each with the address that takes it away. */
  private static List<Choice> narrowed(Asked asked, String path) {
    var narrowed = new ArrayList<Choice>();
    for (var name : Asked.FILTERS) {
      var value = asked.get(name);
      if (value.isEmpty() || (name.equals("kind") && KINDS.contains(value))) continue;
      narrowed.add(
          new Choice(
              name, "search.only." + name, value, path + asked.with(name, "").query(), true));
    }
    return narrowed;
  }

  /** What the form must carry along beside the words. */
  private static List<Choice> hidden(Asked asked) {
    return asked.parameters().entrySet().stream()
        .filter(e -> !e.getKey().equals("q") && !e.getKey().equals("page"))
        .map(e -> new Choice(e.getKey(), "", e.getValue(), "", true))
        .toList();
  }

  private static Line line(Hit hit, Language reader) {
    var titleLanguage = hit.titleLanguage(reader);
    return new Line(
        "/" + reader.code() + "/" + hit.path(),
        "search.kind." + hit.kinds().getLast(),
        hit.titles().get(titleLanguage),
        titleLanguage.tag(),
        twin(hit, titleLanguage),
        titleLanguage.other().tag(),
        names(hit, reader),
        hit.excerpt(),
        hit.language().tag(),
        Optional.ofNullable(hit.date()));
  }

  private static String twin(Hit hit, Language shown) {
    var own = hit.names(shown);
    var other = hit.names(shown.other());
    return hit.kind().equals("person") && !other.equals(own) ? other : "";
  }

  /** A person's names are the title already. */
  private static String names(Hit hit, Language reader) {
    return hit.kind().equals("person") ? "" : hit.names(reader);
  }
}
