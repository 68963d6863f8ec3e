package org.kvartal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Change;
import org.kvartal.platform.Language;

/** People whom the public pages list. */
@ApplicationScoped
@Transactional
class PersonShelf implements Shelf {

  private final People people;

  @Inject
  PersonShelf(People people) {
    this.people = people;
  }

  @Override
  public String kind() {
    return "person";
  }

  @Override
  public List<UUID> touchedBy(Change change) {
    return change.kind().equals("person") ? List.of(change.id()) : List.of();
  }

  @Override
  public List<UUID> all() {
    return people.listed().stream().map(Person::id).toList();
  }

  @Override
  public Optional<Entry> entry(UUID id) {
    return people.all(List.of(id)).stream().filter(Person::listed).map(this::entry).findFirst();
  }

  private Entry entry(Person person) {
    Map<Language, Entry.Text> texts = new EnumMap<>(Language.class);
    for (var language : Language.all())
      texts.put(
          language,
          new Entry.Text(
              person.name(language),
              person.affiliation().in(language),
              PlainWords.of(person.bio().in(language))));
    return new Entry(
        List.of(kind()),
        person.id(),
        "people/" + person.slug(),
        texts,
        List.of(Bilingual.of(person.latinName(), person.han())),
        null,
        List.of(),
        List.of(),
        "");
  }
}
