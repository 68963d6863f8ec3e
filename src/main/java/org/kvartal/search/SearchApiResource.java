package org.kvartal.search;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Violation;
import org.kvartal.platform.Visitor;

/** Search for programs: the same questions as on the page. */
@Path("/api/v1/search")
public class SearchApiResource {

  private final IndexKeeper keeper;
  private final Settings settings;
  private final Visitor visitor;

  @Inject
  SearchApiResource(IndexKeeper keeper, Settings settings, Visitor visitor) {
    this.keeper = keeper;
    this.settings = settings;
    this.visitor = visitor;
  }

  /**
   * Ten things a page, best first. {@code snippet} is plain text; what was asked is marked in
   * {@code runs}. {@code next} is null on the last page.
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Search everything published, in both languages")
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description = "Words; “quoted” side by side, -excluded")
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      description = "article, essay, person, call, page, …")
  @Parameter(name = "language", in = ParameterIn.QUERY, description = "en or zh")
  @Parameter(name = "year", in = ParameterIn.QUERY)
  @Parameter(name = "topic", in = ParameterIn.QUERY)
  @Parameter(name = "region", in = ParameterIn.QUERY)
  @Parameter(name = "issue", in = ParameterIn.QUERY, description = "such as 2013-4")
  @Parameter(name = "sort", in = ParameterIn.QUERY, description = "newest, or by relevance")
  @Parameter(name = "page", in = ParameterIn.QUERY, description = "1 to 100")
  public Answer search(@Context UriInfo address) {
    var asked = Asked.of(address.getQueryParameters());
    if (!asked.get("language").isEmpty() && Language.of(asked.get("language")).isEmpty())
      throw Refusal.invalid(List.of(Violation.of("language", "search.language.unknown")));
    var results = keeper.search(asked.question(visitor.language()));
    if (results.rebuilding()) throw new Refusal(Refusal.Kind.UNAVAILABLE, "search.rebuilding");
    var next = ResultsView.of(asked, results, visitor.language()).hasNext();
    var url = settings.url().toString();
    return new Answer(
        results.hits().stream().map(hit -> item(hit, url)).toList(),
        next ? url + "/api/v1/search?" + asked.with("page", "" + (asked.page() + 1)).query() : null,
        results.found(),
        results.complete(),
        results.mended().map(Words::text).orElse(""));
  }

  /**
   * @param found how many there are, counted to a thousand
   * @param complete how many of them have all of the words: they come first
   * @param mended the words asked instead, when some were unknown; else empty
   */
  @JsonbNillable
  public record Answer(
      List<Item> items, @Nullable String next, long found, long complete, String mended) {}

  /** {@code language} is that of title, address and snippet; {@code date} may be empty. */
  public record Item(
      String title,
      String url,
      String kind,
      String language,
      List<String> languages,
      String snippet,
      List<Run> runs,
      List<String> names,
      String date) {}

  private static Item item(Hit hit, String url) {
    var language = hit.titleLanguage(hit.language());
    return new Item(
        text(hit.titles().get(language)),
        url + "/" + language.code() + "/" + hit.path(),
        hit.kinds().getLast(),
        language.code(),
        hit.languages().stream().sorted().map(Language::code).toList(),
        text(hit.excerpt()),
        hit.excerpt(),
        hit.names().get(language),
        hit.date() == null ? "" : hit.date().toString());
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
