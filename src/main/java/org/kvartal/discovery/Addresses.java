package org.kvartal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.theme.Messages;

/** What programs are told about our addresses: where they may go, and what is there. */
@ApplicationScoped
@Transactional
class Addresses {

  private final Instance<Places> places;
  private final Networks networks;
  private final Settings settings;
  private final Messages messages;

  @Inject
  Addresses(@Any Instance<Places> places, Networks networks, Settings settings, Messages messages) {
    this.places = places;
    this.networks = networks;
    this.settings = settings;
    this.messages = messages;
  }

  String sitemap() {
    var all = places.stream().flatMap(some -> some.places().stream()).toList();
    return Sitemap.of(settings.url().toString(), all);
  }

  /** Rooms that are nobody's business, and searches, which have no end. */
  String robots() {
    return """
    User-agent: *
    Disallow: /desk
    Disallow: /my
    Disallow: /l/
    Disallow: /signin
    Disallow: /signout
    Disallow: /api/
    Disallow: /en/search
    Disallow: /zh/search

    Sitemap: %s/sitemap.xml
    """
        .formatted(settings.url());
  }

  String openSearch(Language language) {
    var url = settings.url() + "/" + language.code();
    return OpenSearch.of(
        networks.get().name().in(language),
        messages.text(language, "search.description"),
        language.tag(),
        url + "/search?q={searchTerms}",
        url + "/opensearch.xml");
  }
}
