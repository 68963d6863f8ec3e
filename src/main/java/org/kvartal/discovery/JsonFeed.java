package org.kvartal.discovery;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

  private JsonFeed() {}

  static String of(Feed feed) {
    var items = Json.createArrayBuilder();
    feed.items().forEach(item -> items.add(item(item)));
    return Json.createObjectBuilder()
        .add("version", "https://jsonfeed.org/version/1.1")
        .add("title", feed.title())
        .add("description", feed.subtitle())
        .add("language", feed.language().tag())
        .add("home_page_url", feed.home())
        .add("feed_url", feed.address(Feed.Form.JSON))
        .add("items", items)
        .build()
        .toString();
  }

  private static JsonObject item(Feed.Item item) {
    var authors = Json.createArrayBuilder();
    item.authors().forEach(name -> authors.add(Json.createObjectBuilder().add("name", name)));
    return Json.createObjectBuilder()
        .add("id", item.id())
        .add("url", item.url())
        .add("title", item.title())
        .add("summary", item.summary())
        .add("content_html", item.html())
        .add("date_published", item.published().toString())
        .add("date_modified", item.updated().toString())
        .add("authors", authors)
        .add("tags", texts(item.topics()))
        .build();
  }

  private static JsonArrayBuilder texts(List<String> texts) {
    var array = Json.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }
}
