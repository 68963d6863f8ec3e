package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.theme.Dates;
import org.kvartal.theme.Messages;
import org.kvartal.work.Publication;
import org.kvartal.work.Works;

/** Makes lists of published works. However long the list is, it asks the database three times. */
@ApplicationScoped
class Pieces {

  private final Works works;
  private final People people;
  private final Networks networks;
  private final Messages messages;

  @Inject
  Pieces(Works works, People people, Networks networks, Messages messages) {
    this.works = works;
    this.people = people;
    this.networks = networks;
    this.messages = messages;
  }

  /** Those of these works that are published, in the order of {@code ids}. */
  Map<UUID, Shown> shown(Collection<UUID> ids, Language language) {
    var first = works.firstPublished(ids);
    var byWork = works.published(ids).stream().collect(Collectors.groupingBy(p -> p.work().id()));
    var shown = new LinkedHashMap<UUID, Shown>();
    for (var id : ids) {
      var publications = byWork.getOrDefault(id, List.<Publication>of());
      if (publications.isEmpty()) continue;
      Shown.of(publications, language, first.get(id)).ifPresent(s -> shown.put(id, s));
    }
    return shown;
  }

  /** Those of these works that are published, as list items, in the order of {@code ids}. */
  Map<UUID, Piece> of(Collection<UUID> ids, Language language) {
    return of(shown(ids, language), language);
  }

  Map<UUID, Piece> of(Map<UUID, Shown> shown, Language language) {
    var known = authors(shown.values());
    var zone = networks.get().zone();
    var pieces = new LinkedHashMap<UUID, Piece>();
    shown.forEach((id, s) -> pieces.put(id, piece(s, known, language, zone)));
    return pieces;
  }

  /** Everyone who signs one of these, by id. */
  Map<UUID, Person> authors(Collection<Shown> shown) {
    var ids = new HashSet<UUID>();
    shown.forEach(s -> ids.addAll(s.work().authors()));
    return people.all(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }

  private Piece piece(Shown shown, Map<UUID, Person> known, Language language, ZoneId zone) {
    return new Piece(
        address(shown, language),
        messages.text(language, "reading.kind." + shown.work().kind().code()),
        shown.title(),
        shown.language().tag(),
        shown.isRetracted() ? "" : shown.teaser(),
        Signature.row(signers(shown, known), language),
        Dates.day(shown.firstAt(), language, zone),
        messages.text(language, "reading.minutes", shown.minutes()),
        shown.languages(),
        shown.isInstead(language)
            ? messages.text(language, "reading.only-" + shown.language().code())
            : "",
        false);
  }

  static String address(Shown shown, Language language) {
    return "/" + language.code() + "/articles/" + shown.work().slug();
  }

  /** The known authors in the order in which they sign. */
  static List<Person> signers(Shown shown, Map<UUID, Person> known) {
    return shown.work().authors().stream().filter(known::containsKey).map(known::get).toList();
  }
}
