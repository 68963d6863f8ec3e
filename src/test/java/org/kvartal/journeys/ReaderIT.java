package org.kvartal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader without an account meets, from the home page to a feed. */
class ReaderIT {

  private static final String ARTICLE = "/en/articles/who-remembers-the-pills";

  private final Web reader = Web.of(Portal.shared());

  @Test
  void theFrontDoorLeadsToTheReadersLanguage() {
    var chinese = reader.get("/", "Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5");
    assertThat(chinese.statusCode()).isBetween(302, 307);
    assertThat(chinese.headers().firstValue("Location").orElseThrow()).endsWith("/zh/");
    var english = reader.get("/", "Accept-Language", "en");
    assertThat(english.headers().firstValue("Location").orElseThrow()).endsWith("/en/");
  }

  @Test
  void homeLeadsToTheNewestIssueAndItsArticlesInBothLanguages() {
    for (var language : new String[] {"en", "zh"}) {
      var home = reader.page("/" + language + "/");
      assertThat(home.selectFirst("html").attr("lang")).startsWith(language);
      assertThat(home.select("a[href*=/" + language + "/issues/2026-3]")).isNotEmpty();
      var issue = reader.page("/" + language + "/issues/2026-3");
      var articles = issue.select("main a[href*=/" + language + "/articles/]").eachAttr("href");
      assertThat(articles).hasSizeGreaterThanOrEqualTo(6);
      for (var address : articles) assertThat(reader.page(address).select("h1")).hasSize(1);
    }
  }

  @Test
  void anArticleTellsItsTwinAndWhereItBelongs() {
    var article = reader.page(ARTICLE);
    assertThat(article.selectFirst("link[rel=canonical]").attr("href")).endsWith(ARTICLE);
    var twin = article.selectFirst("link[rel=alternate][hreflang^=zh]").absUrl("href");
    assertThat(twin).endsWith("/zh/articles/who-remembers-the-pills");
    assertThat(reader.page(twin).select("main p").text()).containsPattern("\\p{IsHan}{20}");
  }

  @Test
  void peopleAreListedWithWhatTheyWrote() {
    var people = reader.page("/en/people").select("main a[href*=/en/people/]").eachAttr("href");
    assertThat(people).hasSizeGreaterThanOrEqualTo(10);
    var author =
        reader.page(ARTICLE).selectFirst("main a[href*=/people/]").attr("href").split("#")[0];
    assertThat(reader.page(author).select("main a[href$=" + ARTICLE + "]")).isNotEmpty();
  }

  @Test
  void whatIsPublishedIsFoundInBothLanguages() {
    Web.await(
        "the index has caught up",
        () -> !reader.page("/en/search?q=pills").select("main a[href*=/articles/]").isEmpty());
    assertThat(reader.page("/en/search?q=pills").select("main a[href$=" + ARTICLE + "]"))
        .isNotEmpty();
    assertThat(reader.page("/zh/search?q=养老金").select("main a[href*=/zh/articles/]")).isNotEmpty();
    assertThat(reader.get("/api/v1/search?q=pills").body()).contains("who-remembers-the-pills");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/en/feed.atom", "/zh/feed.rss", "/en/feed.json", "/sitemap.xml", "/robots.txt"})
  void feedsAndMapsAreServedAndNotRepeatedInVain(String path) {
    var first = reader.get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).isNotBlank();
    if (!path.contains("feed")) return;
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(reader.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void aPageIsSentAgainOnlyWhenItHasChanged() throws Exception {
    var plain = reader.get(ARTICLE);
    var tag = plain.headers().firstValue("ETag").orElseThrow();
    var again = reader.get(ARTICLE, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    var zipped = reader.bytes(ARTICLE, "Accept-Encoding", "gzip");
    assertThat(zipped.headers().firstValue("ETag")).isPresent().isNotEqualTo(tag);
    try (var unzipped = new GZIPInputStream(new java.io.ByteArrayInputStream(zipped.body()))) {
      assertThat(new String(unzipped.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .isEqualTo(plain.body());
    }
  }

  @Test
  void aHeadSaysWhatTheGetWouldSay() {
    var get = reader.get(ARTICLE);
    var head = reader.head(ARTICLE);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (var name : new String[] {"ETag", "Content-Type", "Content-Length", "Cache-Control"})
      assertThat(head.headers().firstValue(name))
          .as(name)
          .isEqualTo(get.headers().firstValue(name));
  }
}
