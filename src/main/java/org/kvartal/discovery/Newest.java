package org.kvartal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.text.Markdown;
import org.kvartal.work.Label;
import org.kvartal.work.Publication;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Makes the feeds of what was published last. */
@ApplicationScoped
@Transactional
class Newest {

  /** As many as two issues hold; readers' programs ask often enough. */
  private static final int ITEMS = 20;

  /** Of works looked at, since some exist in the other language only. */
  private static final int WORKS = 60;

  private final Works works;
  private final People people;
  private final Networks networks;
  private final Settings settings;

  @Inject
  Newest(Works works, People people, Networks networks, Settings settings) {
    this.works = works;
    this.people = people;
    this.networks = networks;
    this.settings = settings;
  }

  /** Only editions in {@code language}: whoever follows a feed wants to read it. */
  Feed in(Language language) {
    var order = works.recentlyPublished(WORKS);
    var editions =
        works.published(order).stream()
            .filter(publication -> publication.language() == language)
            .filter(publication -> publication.work().retractedAt().isEmpty())
            .sorted(Comparator.comparing(publication -> order.indexOf(publication.work().id())))
            .limit(ITEMS)
            .toList();
    var network = networks.get();
    return new Feed(
        language,
        network.journal().in(language),
        network.tagline().in(language),
        settings.url().toString(),
        items(editions, language));
  }

  private List<Feed.Item> items(List<Publication> editions, Language language) {
    var ids = editions.stream().map(publication -> publication.work().id()).toList();
    var first = works.firstPublished(ids);
    var topics = works.labels().stream().collect(Collectors.toMap(Label::code, Label::name));
    var authors = authors(editions);
    return editions.stream()
        .map(
            edition ->
                item(
                    edition,
                    first.get(edition.work().id()),
                    names(edition.work(), authors, language),
                    edition.work().labels().stream()
                        .sorted()
                        .map(topics::get)
                        .filter(Objects::nonNull)
                        .map(name -> name.in(language))
                        .toList()))
        .toList();
  }

  private Feed.Item item(
      Publication edition, Instant first, List<String> authors, List<String> topics) {
    var language = edition.language();
    var work = edition.work();
    var revision = edition.revision();
    var teaser = revision.teaser().isBlank() ? revision.standfirst() : revision.teaser();
    return new Feed.Item(
        Tag.of(settings.url(), work.id(), language, first),
        settings.url() + "/" + language.code() + "/articles/" + work.slug(),
        revision.title(),
        teaser,
        absolute(Markdown.render(revision.markdown(), language).html()),
        authors,
        topics,
        first,
        edition.at());
  }

  private Map<UUID, Person> authors(Collection<Publication> editions) {
    var ids = editions.stream().flatMap(edition -> edition.work().authors().stream()).toList();
    return people.all(ids.stream().distinct().toList()).stream()
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  private static List<String> names(Work work, Map<UUID, Person> people, Language language) {
    return work.authors().stream()
        .map(id -> Optional.ofNullable(people.get(id)))
        .flatMap(Optional::stream)
        .map(person -> person.name(language))
        .toList();
  }

  /** Feeds are read elsewhere: our own addresses need our name before them. */
  private String absolute(String html) {
    return html.replaceAll("(href|src)=\"/(?!/)", "$1=\"" + settings.url() + "/");
  }
}
