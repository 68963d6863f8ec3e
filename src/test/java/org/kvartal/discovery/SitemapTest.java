package org.kvartal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;
import org.w3c.dom.Document;

class SitemapTest {

  static final Set<Language> BOTH = EnumSet.allOf(Language.class);
  static final Optional<Instant> NOON = Optional.of(Instant.parse("2013-12-01T12:00:00Z"));

  @Test
  void aPageInBothLanguagesIsListedTwiceAndNamesBoth() throws Exception {
    var map = read(List.of(new Place("articles/trust", BOTH, NOON)));
    assertThat(texts(map, "loc"))
        .containsExactly(
            "https://example.org/en/articles/trust", "https://example.org/zh/articles/trust");
    assertThat(texts(map, "lastmod")).containsOnly("2013-12-01T12:00:00Z");
    assertThat(alternates(map))
        .containsExactly(
            "en https://example.org/en/articles/trust",
            "zh-Hans https://example.org/zh/articles/trust",
            "en https://example.org/en/articles/trust",
            "zh-Hans https://example.org/zh/articles/trust");
  }

  @Test
  void aPageInOneLanguageNamesNoOther() throws Exception {
    var map = read(List.of(new Place("articles/taxes", Set.of(Language.ZH), Optional.empty())));
    assertThat(texts(map, "loc")).containsExactly("https://example.org/zh/articles/taxes");
    assertThat(alternates(map)).isEmpty();
    assertThat(texts(map, "lastmod")).isEmpty();
  }

  @Test
  void noFileHasMoreThanFiftyThousandAddresses() throws Exception {
    var places = IntStream.range(0, 30_000).mapToObj(i -> new Place("p" + i, BOTH, NOON)).toList();
    assertThat(texts(read(places), "loc")).hasSize(50_000);
  }

  private static Document read(List<Place> places) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var bytes = Sitemap.of("https://example.org", places).getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static List<String> texts(Document map, String name) {
    var found = map.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  private static List<String> alternates(Document map) {
    var found = map.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getAttributes())
        .map(
            a ->
                a.getNamedItem("hreflang").getNodeValue()
                    + " "
                    + a.getNamedItem("href").getNodeValue())
        .toList();
  }
}
