package org.kvartal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kvartal.platform.Language;

class FeedTest {

  static final Instant NOON = Instant.parse("2013-12-01T12:00:00Z");
  static final Instant LATER = Instant.parse("2014-02-03T12:00:00Z");
  static final String EVIL =
      "]]></title><script>alert(1)</script> \u0000\u0001\ufffe\ud800 &amp; <b>";

  @Test
  void atomHasIdsAuthorsDatesAndTheWholeText() throws Exception {
    var feed = read(feed("Trust").as(Feed.Form.ATOM));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getPublishedDate()).isEqualTo(Date.from(LATER));
    assertThat(feed.getLinks()).extracting("rel").contains("self", "alternate");
    var entry = feed.getEntries().getFirst();
    assertThat(entry.getUri())
        .isEqualTo("tag:example.org,2013-12-01:work/00000000-0000-0000-0000-000000000007/en");
    assertThat(entry.getTitle()).isEqualTo("Trust");
    assertThat(entry.getAuthors()).extracting("name").containsExactly("Ada", "周国豪");
    assertThat(entry.getPublishedDate()).isEqualTo(Date.from(NOON));
    assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(LATER));
    assertThat(entry.getContents().getFirst().getType()).isEqualTo("html");
    assertThat(entry.getContents().getFirst().getValue()).isEqualTo("<p>All of it.</p>");
    assertThat(entry.getDescription().getValue()).isEqualTo("In short.");
    assertThat(entry.getCategories()).extracting("name").containsExactly("Pensions");
  }

  @Test
  void rssHasTheWholeTextToo() throws Exception {
    var text = feed("Trust").as(Feed.Form.RSS);
    var entry = read(text).getEntries().getFirst();
    assertThat(entry.getDescription().getValue()).isEqualTo("<p>All of it.</p>");
    assertThat(entry.getLink()).isEqualTo("https://example.org/en/articles/trust");
    assertThat(text).contains("isPermaLink=\"false\"");
  }

  @Test
  void jsonFeedSaysTheSame() {
    var json = Json.createReader(new StringReader(feed("Trust").as(Feed.Form.JSON))).readObject();
    assertThat(json.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(json.getString("feed_url")).isEqualTo("https://example.org/en/feed.json");
    var item = json.getJsonArray("items").getJsonObject(0);
    assertThat(item.getString("content_html")).isEqualTo("<p>All of it.</p>");
    assertThat(item.getString("date_modified")).isEqualTo("2014-02-03T12:00:00Z");
    assertThat(item.getJsonArray("authors")).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Feed.Form.class,
      names = {"ATOM", "RSS"})
  void nothingInATitleBreaksOut(Feed.Form form) throws Exception {
    var title = read(feed(EVIL).as(form)).getEntries().getFirst().getTitle();
    assertThat(title).isEqualTo("]]></title><script>alert(1)</script>  &amp; <b>");
  }

  @ParameterizedTest
  @EnumSource(Feed.Form.class)
  void anEmptyFeedIsStillAFeed(Feed.Form form) {
    var empty = new Feed(Language.ZH, "网络", "", "https://example.org", List.of());
    assertThat(empty.as(form)).contains("https://example.org/zh/");
  }

  private static Feed feed(String title) {
    var id = Tag.of(URI.create("https://example.org:8443"), new UUID(0, 7), Language.EN, NOON);
    var item =
        new Feed.Item(
            id,
            "https://example.org/en/articles/trust",
            title,
            "In short.",
            "<p>All of it.</p>",
            List.of("Ada", "周国豪"),
            List.of("Pensions"),
            NOON,
            LATER);
    return new Feed(Language.EN, "The network", "Essays", "https://example.org", List.of(item));
  }

  private static SyndFeed read(String xml) throws Exception {
    return new SyndFeedInput().build(new StringReader(xml));
  }
}
