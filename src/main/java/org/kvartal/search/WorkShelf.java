package org.kvartal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kvartal.issue.Issues;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Change;
import org.kvartal.platform.Language;
import org.kvartal.work.Appearance;
import org.kvartal.work.Publication;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Articles: works with at least one publication, and not retracted. */
@ApplicationScoped
@Transactional
class WorkShelf implements Shelf {

  private final Works works;
  private final People people;
  private final Issues issues;

  @Inject
  WorkShelf(Works works, People people, Issues issues) {
    this.works = works;
    this.people = people;
    this.issues = issues;
  }

  @Override
  public String kind() {
    return "article";
  }

  @Override
  public List<UUID> touchedBy(Change change) {
    return switch (change.kind()) {
      case "work" -> List.of(change.id());
      case "person" -> works.publishedBy(change.id()); // the name stands in all of them
      case "issue" -> issues.contents(change.id()); // so does the issue's number
      default -> List.of();
    };
  }

  @Override
  public List<UUID> all() {
    return works.appearances().stream().map(Appearance::work).distinct().toList();
  }

  @Override
  public Optional<Entry> entry(UUID id) {
    var published = works.published(List.of(id));
    if (published.isEmpty() || published.getFirst().work().retractedAt().isPresent())
      return Optional.empty();
    return Optional.of(entry(published.getFirst().work(), published));
  }

  private Entry entry(Work work, Collection<Publication> published) {
    Map<Language, Entry.Text> texts = new EnumMap<>(Language.class);
    for (var publication : published) texts.put(publication.language(), text(publication));
    return new Entry(
        List.of(kind(), work.kind().code()),
        work.id(),
        "articles/" + work.slug(),
        texts,
        names(work),
        firstDay(work.id()),
        labels(work, "topic:"),
        labels(work, "region:"),
        issues.containing(work.id()).map(issue -> issue.number().toString()).orElse(""));
  }

  private static Entry.Text text(Publication publication) {
    var revision = publication.revision();
    return new Entry.Text(
        revision.title(), revision.standfirst(), PlainWords.of(revision.markdown()));
  }

  private List<Bilingual> names(Work work) {
    var known =
        people.all(work.authors()).stream()
            .collect(Collectors.toMap(Person::id, Function.identity()));
    return work.authors().stream()
        .filter(known::containsKey)
        .map(known::get)
        .map(person -> Bilingual.of(person.latinName(), person.han()))
        .toList();
  }

  private LocalDate firstDay(UUID work) {
    return LocalDate.ofInstant(works.firstPublished(List.of(work)).get(work), ZoneOffset.UTC);
  }

  private static List<String> labels(Work work, String prefix) {
    return work.labels().stream()
        .filter(label -> label.startsWith(prefix))
        .map(label -> label.substring(prefix.length()))
        .sorted()
        .toList();
  }
}
