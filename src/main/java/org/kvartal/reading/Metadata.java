package org.kvartal.reading;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.kvartal.platform.Language;
import org.kvartal.text.SafeHtml;

/**
 * What a page tells machines: Highwire tags (what Google Scholar reads), Dublin Core, Open Graph
 * and Twitter cards (which messengers used in China read too), and JSON-LD.
 */
final class Metadata {

  /** One {@code meta} element; {@code tag} is a language and may be empty. */
  public record Meta(String name, String content, String tag) {}

  private Metadata() {}

  static List<Meta> scholarly(Citation citation, String publisher, String standfirst) {
    var metas = new ArrayList<Meta>();
    var tag = citation.language().tag();
    add(metas, "citation_title", citation.title(), tag);
    citation.authors().forEach(a -> add(metas, "citation_author", author(a, citation), ""));
    add(metas, "citation_publication_date", citation.date().toString().replace('-', '/'), "");
    add(metas, "citation_journal_title", citation.journal(), "");
    add(metas, "citation_issn", citation.issn(), "");
    add(metas, "citation_issue", citation.number(), "");
    add(metas, "citation_language", citation.language().code(), "");
    add(metas, "citation_publisher", publisher, "");
    add(metas, "citation_fulltext_html_url", citation.url(), "");
    add(metas, "DC.type", "Text", "");
    add(metas, "DC.title", citation.title(), tag);
    citation.authors().forEach(a -> add(metas, "DC.creator", author(a, citation), ""));
    add(metas, "DC.date", citation.date().toString(), "");
    add(metas, "DC.language", tag, "");
    add(metas, "DC.publisher", publisher, "");
    add(metas, "DC.rights", citation.licence(), "");
    add(metas, "DC.identifier", citation.url(), "");
    add(metas, "DC.description", standfirst, tag);
    add(metas, "twitter:card", "summary_large_image", "");
    return List.copyOf(metas);
  }

  private static String author(org.kvartal.people.Person person, Citation citation) {
    return person.name(citation.language());
  }

  /** {@code image} may be empty. */
  static List<Meta> card(
      String type,
      String title,
      String description,
      String url,
      String image,
      String site,
      Language language) {
    var metas = new ArrayList<Meta>();
    add(metas, "og:type", type, "");
    add(metas, "og:title", title, "");
    add(metas, "og:description", description, "");
    add(metas, "og:url", url, "");
    add(metas, "og:image", image, "");
    add(metas, "og:site_name", site, "");
    add(metas, "og:locale", language == Language.ZH ? "zh_CN" : "en_GB", "");
    return List.copyOf(metas);
  }

  private static void add(List<Meta> metas, String name, String content, String tag) {
    if (!content.isBlank()) metas.add(new Meta(name, content, tag));
  }

  static SafeHtml article(Citation citation, String publisher, String description, String image) {
    var authors = Json.createArrayBuilder();
    for (var author : citation.authors()) authors.add(person(author, citation.language()));
    var article =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "ScholarlyArticle")
            .add("headline", citation.title())
            .add("author", authors)
            .add("datePublished", citation.date().toString())
            .add("inLanguage", citation.language().tag())
            .add("url", citation.url())
            .add("publisher", named("Organization", publisher))
            .add("isPartOf", periodical(citation));
    if (!description.isEmpty()) article.add("description", description);
    if (!image.isEmpty()) article.add("image", image);
    if (citation.licence().equals("CC BY 4.0"))
      article.add("license", "https://creativecommons.org/licenses/by/4.0/");
    return inScript(article.build());
  }

  private static JsonObjectBuilder periodical(Citation citation) {
    var journal = named("Periodical", citation.journal());
    if (!citation.issn().isEmpty()) journal.add("issn", citation.issn());
    if (citation.number().isEmpty()) return journal;
    return Json.createObjectBuilder()
        .add("@type", "PublicationIssue")
        .add("issueNumber", citation.number())
        .add("datePublished", citation.year())
        .add("isPartOf", journal);
  }

  static JsonObjectBuilder person(org.kvartal.people.Person person, Language language) {
    var json = named("Person", person.name(language));
    var twin = person.twin(language);
    if (!twin.isEmpty()) json.add("alternateName", twin);
    if (!person.orcid().isEmpty()) json.add("sameAs", "https://orcid.org/" + person.orcid());
    var affiliation = person.affiliation().in(language);
    if (!affiliation.isEmpty()) json.add("affiliation", named("Organization", affiliation));
    return json;
  }

  private static JsonObjectBuilder named(String type, String name) {
    return Json.createObjectBuilder().add("@type", type).add("name", name);
  }

  /** JSON that may stand within a script element: no sign in it can end the element. */
  static SafeHtml inScript(JsonValue json) {
    return new SafeHtml(
        json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
  }
}
