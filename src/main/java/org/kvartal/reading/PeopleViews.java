package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;
import org.kvartal.text.Markdown;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Messages;
import org.kvartal.work.Works;

/** Composes the list of people and the page of one of them. */
@ApplicationScoped
class PeopleViews {

  /** Everyone, in groups by the first letter of the sort key. */
  public record Everyone(Links links, List<Group> groups) {}

  /** Those whose sort key begins with {@code letter}. */
  public record Group(String letter, List<Row> people) {}

  /** {@code wrote} says in words how many pieces; the other fields as in {@link Signature}. */
  public record Row(
      String name,
      String twin,
      String twinTag,
      String href,
      String photo,
      String affiliation,
      String wrote) {}

  /** One person; {@code bioTag} is the language of the bio, which may be the other one. */
  public record One(
      Links links,
      SafeHtml jsonLd,
      Signature person,
      @Nullable SafeHtml bio,
      String bioTag,
      List<Piece> works) {}

  private final People people;
  private final Works works;
  private final Pieces pieces;
  private final Messages messages;
  private final Settings settings;

  @Inject
  PeopleViews(People people, Works works, Pieces pieces, Messages messages, Settings settings) {
    this.people = people;
    this.works = works;
    this.pieces = pieces;
    this.messages = messages;
    this.settings = settings;
  }

  Everyone everyone(Language language) {
    var counts = works.publishedCounts();
    var byLetter = new TreeMap<String, List<Row>>();
    for (var person : people.listed())
      byLetter
          .computeIfAbsent(letter(person), _ -> new ArrayList<>())
          .add(row(person, language, counts));
    var groups = byLetter.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue()));
    var lead = messages.text(language, "reading.people.lead");
    return new Everyone(
        Links.both(settings.url().toString(), "/people", language, lead), groups.toList());
  }

  /** The Latin letter that a sort key begins with; # for anything else. */
  static String letter(Person person) {
    var key = java.text.Normalizer.normalize(person.sortKey(), java.text.Normalizer.Form.NFD);
    var first = key.isEmpty() ? '#' : Character.toUpperCase(key.charAt(0));
    return first >= 'A' && first <= 'Z' ? String.valueOf(first) : "#";
  }

  private Row row(Person person, Language language, Map<UUID, Long> counts) {
    var signature = Signature.of(person, language, "");
    var count = counts.getOrDefault(person.id(), 0L);
    return new Row(
        signature.name(),
        signature.twin(),
        signature.twinTag(),
        signature.href(),
        signature.photo(),
        signature.affiliation(),
        count == 0 ? "" : messages.text(language, "reading.people.wrote", count));
  }

  One one(Person person, Language language) {
    var signature = Signature.of(person, language, "");
    var written = List.copyOf(pieces.of(works.publishedBy(person.id()), language).values());
    var bioIn = person.bio().exactly(language).isEmpty() ? language.other() : language;
    return new One(
        Links.both(
            settings.url().toString(), "/people/" + person.slug(), language, signature.bio()),
        Metadata.inScript(
            Metadata.person(person, language).add("@context", "https://schema.org").build()),
        signature,
        signature.bio().isEmpty() ? null : Markdown.render(signature.bio(), bioIn),
        bioIn.tag(),
        written);
  }
}
