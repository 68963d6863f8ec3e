package org.kvartal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kvartal.issue.Issues;
import org.kvartal.people.People;
import org.kvartal.platform.Language;
import org.kvartal.work.Works;

/** The lists, issues, articles and people. */
@ApplicationScoped
class PublishedPlaces implements Places {

  private static final Set<Language> BOTH = EnumSet.allOf(Language.class);

  private final Works works;
  private final Issues issues;
  private final People people;

  @Inject
  PublishedPlaces(Works works, Issues issues, People people) {
    this.works = works;
    this.issues = issues;
    this.people = people;
  }

  @Override
  public List<Place> places() {
    var places = new ArrayList<Place>();
    for (var path : List.of("", "issues", "calls", "people")) places.add(both(path));
    for (var issue : issues.published())
      places.add(new Place("issues/" + issue.number(), BOTH, issue.publishedAt()));
    places.addAll(articles());
    people.listed().forEach(person -> places.add(both("people/" + person.slug())));
    return places;
  }

  /** Each in the languages it has been published in, and nowhere else. */
  private List<Place> articles() {
    var places = new LinkedHashMap<String, Place>();
    for (var one : works.appearances()) {
      var path = "articles/" + one.slug();
      var place = new Place(path, EnumSet.of(one.language()), Optional.of(one.at()));
      places.merge(path, place, PublishedPlaces::joined);
    }
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
}
