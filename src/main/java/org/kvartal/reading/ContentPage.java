package org.kvartal.reading;

import java.time.Instant;
import java.util.Optional;
import org.kvartal.platform.Language;
import org.kvartal.text.FrontMatter;

/**
 * A page of the network in one language: title, lead, place in lists, and Markdown. {@code
 * changedAt} is empty while it still is the first version, which lies as a file in the content
 * folder.
 */
public record ContentPage(
    String slug,
    Language language,
    String title,
    String lead,
    int order,
    String markdown,
    Optional<Instant> changedAt) {

  private static final int LAST = 1000;

  /** {@code file} is front matter (title, lead, order) and Markdown. */
  static ContentPage of(String slug, Language language, String file, Optional<Instant> changedAt) {
    var matter = FrontMatter.parse(file);
    return new ContentPage(
        slug,
        language,
        matter.get("title").orElse(slug),
        matter.get("lead").orElse(""),
        matter.get("order").filter(o -> o.matches("\\d{1,3}")).map(Integer::valueOf).orElse(LAST),
        matter.body(),
        changedAt);
  }
}
