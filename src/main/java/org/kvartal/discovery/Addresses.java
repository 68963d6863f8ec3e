package org.kvartal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kvartal.discovery.Sitemap.Place;
import org.kvartal.people.People;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.theme.Messages;
import org.kvartal.work.Works;

/** What programs are told about our addresses: where they may go, and what is there. */
@ApplicationScoped
@Transactional
class Addresses {

  private static final Set<Language> BOTH = EnumSet.allOf(Language.class);

  private final Works works;
  private final People people;
  private final Networks networks;
  private final Settings settings;
  private final Messages messages;

  @Inject
  Addresses(Works works, People people, Networks networks, Settings settings, Messages messages) {
    this.works = works;
    this.people = people;
    this.networks = networks;
    this.settings = settings;
    this.messages = messages;
  }

  String sitemap() {
    var places = new ArrayList<Place>();
    for (var path : List.of("", "issues", "calls", "people")) places.add(both(path));
    places.addAll(articles());
    people.listed().forEach(person -> places.add(both("people/" + person.slug())));
    return Sitemap.of(settings.url().toString(), places);
  }

  /** Each in the languages it has been published in, and nowhere else. */
  private List<Place> articles() {
    var places = new LinkedHashMap<String, Place>();
    for (var one : works.appearances())
      places.merge(
          "articles/" + one.slug(),
          new Place("articles/" + one.slug(), EnumSet.of(one.language()), Optional.of(one.at())),
          Addresses::joined);
    return List.copyOf(places.values());
  }

  private static Place joined(Place a, Place b) {
    var languages = EnumSet.copyOf(a.languages());
    languages.addAll(b.languages());
    var changed = later(a.changed().orElseThrow(), b.changed().orElseThrow());
    return new Place(a.path(), languages, Optional.of(changed));
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Place both(String path) {
    return new Place(path, BOTH, Optional.empty());
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
