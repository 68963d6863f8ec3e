package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kvartal.editorial.Submission;
import org.kvartal.editorial.Submissions;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.text.Markdown;
import org.kvartal.work.Edition;
import org.kvartal.work.Revision;
import org.kvartal.work.Revisions;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Looks at everything in an issue, with the same number of queries however long it is. */
@ApplicationScoped
public class Inspection {

  private final Works works;
  private final Revisions revisions;
  private final People people;
  private final Submissions submissions;

  @Inject
  Inspection(Works works, Revisions revisions, People people, Submissions submissions) {
    this.works = works;
    this.revisions = revisions;
    this.people = people;
    this.submissions = submissions;
  }

  public Readiness of(Issue issue) {
    var ids = issue.entries().stream().map(Entry::work).toList();
    var byId = works.all(ids).stream().collect(Collectors.toMap(Work::id, Function.identity()));
    var texts = texts(byId.values().stream().toList());
    var signers = new HashSet<UUID>();
    byId.values().forEach(work -> signers.addAll(work.authors()));
    var known =
        people.all(signers).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    var sent =
        submissions.ofWorks(ids).stream()
            .collect(Collectors.toMap(s -> s.work().orElseThrow().id(), s -> s, (a, _) -> a));
    var rows = new ArrayList<Readiness.Row>();
    for (var entry : issue.entries()) {
      var work = byId.get(entry.work());
      var facts = facts(work, texts, known, standing(Optional.ofNullable(sent.get(work.id()))));
      rows.add(
          new Readiness.Row(
              entry.place() + 1,
              entry.id(),
              work.id(),
              Bilingual.of(work.title(Language.EN), work.title(Language.ZH)),
              work.original(),
              facts.judge()));
    }
    return new Readiness(rows);
  }

  private Map<UUID, Revision> texts(List<Work> all) {
    var editions = all.stream().flatMap(w -> w.editions().stream()).map(Edition::id).toList();
    return revisions.newest(editions).stream()
        .collect(Collectors.toMap(Revision::edition, Function.identity()));
  }

  /** A work that was never sent in was written by the editors: it is accepted. */
  private static Facts.Standing standing(Optional<Submission> sent) {
    if (sent.isEmpty()) return Facts.Standing.ACCEPTED;
    return Facts.Standing.of(sent.get().stage(), sent.get().offer().ticks().rights());
  }

  private static Facts facts(
      Work work, Map<UUID, Revision> texts, Map<UUID, Person> known, Facts.Standing standing) {
    var other = work.original().other();
    return new Facts(
        work.id(),
        work.kind(),
        work.original(),
        text(work.originalEdition(), texts),
        work.edition(other).map(edition -> text(edition, texts)),
        authors(work, known),
        work.licence(),
        standing,
        doors(work, other));
  }

  private static Facts.Text text(Edition edition, Map<UUID, Revision> texts) {
    var markdown = Optional.ofNullable(texts.get(edition.id())).map(Revision::markdown).orElse("");
    var images = Markdown.images(markdown);
    var links = Markdown.links(markdown);
    return new Facts.Text(
        edition.language(),
        edition.title().isEmpty() || markdown.isBlank(),
        edition.isFinal(),
        edition.isApproved(),
        images.size(),
        (int) images.stream().filter(image -> image.alt().isBlank()).count(),
        links.size(),
        links.stream().filter(link -> !link.isAllowed()).map(Markdown.Link::url).toList());
  }

  private static List<Facts.Author> authors(Work work, Map<UUID, Person> known) {
    return work.authors().stream()
        .filter(known::containsKey)
        .map(known::get)
        .map(p -> new Facts.Author(p.id(), p.latinName(), !p.photo().isEmpty(), p.bio()))
        .toList();
  }

  private static Facts.Doors doors(Work work, Language other) {
    var desk = "/desk/works/" + work.id() + "/";
    var people =
        work.authors().isEmpty() ? "/desk/people" : "/desk/people/" + work.authors().getFirst();
    return new Facts.Doors(
        desk + work.original().code(), desk + other.code(), people, desk + work.original().code());
  }
}
