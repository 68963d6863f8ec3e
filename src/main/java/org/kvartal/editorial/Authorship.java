package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.text.Length;
import org.kvartal.text.Passages;
import org.kvartal.text.Slug;
import org.kvartal.work.Draft;
import org.kvartal.work.Pictures;
import org.kvartal.work.Reference;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/**
 * Makes a work and its people of what an author sent. Someone whose address we know stays who they
 * are: a stranger who types that address cannot change their name or their bio, only fill what is
 * empty.
 */
@ApplicationScoped
public class Authorship {

  private final Works works;
  private final People people;
  private final Pictures pictures;
  private final Files files;

  @Inject
  Authorship(Works works, People people, Pictures pictures, Files files) {
    this.works = works;
    this.people = people;
    this.pictures = pictures;
    this.files = files;
  }

  /** The work with its first revision. */
  Work workOf(Submission draft, Instant at) {
    var offer = draft.offer();
    var work = new Work(freeSlug(offer.title()), offer.kind(), offer.language(), at);
    work.signedBy(signers(draft));
    work.license(offer.licence());
    work.expireOn(Checks.date(offer.expires()).orElse(null));
    var b = offer.book();
    work.refersTo(Reference.of(b.authors(), b.title(), b.publisher(), b.year(), b.identifier()));
    works.add(work);
    revise(work, offer.title(), offer.standfirst(), offer.text(), firstName(offer), at);
    return work;
  }

  /** The next revision of the original edition; passages keep their names. */
  void revise(Work work, String title, String standfirst, String text, String by, Instant at) {
    var edition = work.originalEdition();
    var length = Length.of(text);
    var former = works.newest(edition);
    var passages =
        former
            .map(r -> Passages.carry(Passages.restore(r.markdown(), r.passages()), text))
            .orElseGet(() -> Passages.of(text));
    var draft =
        new Draft(
            title,
            standfirst,
            edition.teaser(),
            text,
            Passages.names(passages),
            length.words(),
            length.characters());
    works.add(edition.revise(edition.revision(), draft, by, at));
  }

  /** What the author sent later: a text as the next revision, a photo, a bio. */
  void renew(Submission submission, boolean isNewText, Instant at) {
    var offer = submission.offer();
    submission
        .work()
        .ifPresent(
            work -> {
              if (isNewText)
                revise(work, offer.title(), offer.standfirst(), offer.text(), firstName(offer), at);
              for (var author : offer.authors()) {
                if (author.isBlank()) continue;
                portray(personOf(author, offer.language()), submission);
                break;
              }
            });
  }

  private static String firstName(Offer offer) {
    return offer.authors().stream()
        .filter(a -> !a.isBlank())
        .findFirst()
        .map(Offer.Author::name)
        .orElse("");
  }

  private String freeSlug(String title) {
    var slug = Slug.of(title);
    for (int n = 2; works.bySlug(slug.value()).isPresent(); n++) slug = Slug.of(title).numbered(n);
    return slug.value();
  }

  private List<UUID> signers(Submission draft) {
    var offer = draft.offer();
    var ids = new ArrayList<UUID>();
    for (var author : offer.authors()) {
      if (author.isBlank()) continue;
      var person = personOf(author, offer.language());
      if (ids.isEmpty()) portray(person, draft);
      if (!ids.contains(person.id())) ids.add(person.id());
    }
    return ids;
  }

  /** The photo shows the first author; one that is there already stays. */
  private void portray(Person person, Submission draft) {
    if (!person.photo().isEmpty()) return;
    draft
        .file(StoredFile.Role.PHOTO)
        .map(f -> pictures.take(files.content(f.hash()), f.name(), person.latinName()))
        .ifPresent(p -> person.showAs(p.portrait()));
  }

  private Person personOf(Offer.Author author, Language language) {
    var email = EmailAddress.isValid(author.email()) ? new EmailAddress(author.email()) : null;
    var known = email == null ? java.util.Optional.<Person>empty() : people.byEmail(email);
    var person = known.orElseGet(() -> newcomer(author));
    if (known.isEmpty()) {
      person.reachAt(email);
      people.add(person);
    }
    person.describe(
        filled(person.affiliation(), language, author.affiliation()),
        filled(person.bio(), language, author.bio()));
    return person;
  }

  private static Bilingual filled(Bilingual known, Language language, String text) {
    return known.exactly(language).isEmpty() ? known.with(language, text) : known;
  }

  private Person newcomer(Offer.Author author) {
    var slug = Slug.of(author.name());
    for (int n = 2; people.bySlug(slug.value()).isPresent(); n++)
      slug = Slug.of(author.name()).numbered(n);
    var person =
        new Person(
            slug.value(),
            plain(author.given()),
            plain(author.family()),
            plain(author.nativeName()));
    person.list(false); // until something of theirs is published
    return person;
  }

  /** Without marks that turn the direction of the letters around it (Unicode TR 9). */
  private static String plain(String name) {
    return name.replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\p{Cc}]", "").strip();
  }
}
