package org.kvartal.operations;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.kvartal.issue.Entry;
import org.kvartal.issue.Issue;
import org.kvartal.issue.IssueNumber;
import org.kvartal.issue.Issues;
import org.kvartal.issue.Section;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.text.FrontMatter;
import org.kvartal.text.Length;
import org.kvartal.text.Passages;
import org.kvartal.text.Typography;
import org.kvartal.work.Draft;
import org.kvartal.work.Edition;
import org.kvartal.work.Kind;
import org.kvartal.work.Label;
import org.kvartal.work.Publication;
import org.kvartal.work.Reference;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/**
 * Loads the demonstration network from {@code content/demo} into an empty database, all of it or
 * nothing, when {@code kvartal.demo} is set.
 */
@ApplicationScoped
public class Demonstration {

  private static final System.Logger LOG = System.getLogger(Demonstration.class.getName());

  /** An issue of the demonstration becomes public at this hour of its date. */
  private static final LocalTime PUBLISHING = LocalTime.of(9, 0);

  private final Settings settings;
  private final Networks networks;
  private final People people;
  private final Works works;
  private final Issues issues;
  private final DemonstrationPictures pictures;
  private final DemonstrationCalls calls;
  private final DemonstrationSubmissions submissions;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Demonstration(
      Settings settings,
      Networks networks,
      People people,
      Works works,
      Issues issues,
      DemonstrationPictures pictures,
      DemonstrationCalls calls,
      DemonstrationSubmissions submissions,
      ChangeLog changes,
      Clock clock) {
    this.settings = settings;
    this.networks = networks;
    this.people = people;
    this.works = works;
    this.issues = issues;
    this.pictures = pictures;
    this.calls = calls;
    this.submissions = submissions;
    this.changes = changes;
    this.clock = clock;
  }

  @Transactional
  void load(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object start) {
    var folder = settings.content().resolve("demo");
    if (!settings.demo() || !Files.isDirectory(folder)) return;
    if (!people.listed().isEmpty() || !issues.all().isEmpty()) return;
    var files = new ContentFiles(folder);
    files.at("network.md").ifPresent(this::network);
    files.in("people").forEach(f -> person(ContentFiles.nameOf(f), files.read(f)));
    for (var file : files.in("works")) {
      var name = ContentFiles.nameOf(file);
      if (!name.endsWith(".en") && !name.endsWith(".zh")) work(name, files.read(file), files);
    }
    files.in("issues").forEach(f -> issue(files.read(f)));
    files.in("calls").forEach(f -> calls.load(ContentFiles.nameOf(f), files.read(f)));
    files.in("submissions").forEach(f -> submissions.load(ContentFiles.nameOf(f), files.read(f)));
    LOG.log(System.Logger.Level.INFO, "the demonstration network was loaded");
  }

  private void network(FrontMatter file) {
    var network = networks.edit();
    network.describe(
        ContentFiles.both(file, "name"),
        ContentFiles.both(file, "journal"),
        ContentFiles.both(file, "tagline"),
        ContentFiles.both(file, "demo"),
        ContentFiles.field(file, "issn"));
    var place = 0;
    for (var kind : new String[] {"topic", "region"})
      for (var line : file.all(kind)) {
        var parts = ContentFiles.parts(line);
        works.add(new Label(kind + ":" + parts[0], Bilingual.of(parts[1], parts[2]), place++));
      }
    for (var line : file.all("section")) {
      var parts = ContentFiles.parts(line);
      issues.add(new Section(parts[0], Bilingual.of(parts[1], parts[2]), place++));
    }
  }

  private void person(String slug, FrontMatter file) {
    var person =
        new Person(
            slug,
            ContentFiles.field(file, "given"),
            ContentFiles.field(file, "family"),
            ContentFiles.field(file, "han"));
    var role = ContentFiles.both(file, "affiliation");
    var institution = ContentFiles.both(file, "institution");
    var affiliation =
        Bilingual.of(
            joined(role.en(), ", ", institution.en()), joined(institution.zh(), "", role.zh()));
    person.describe(affiliation, ContentFiles.bodies(file));
    person.reachAt(file.get("email").filter(e -> !e.isEmpty()).map(EmailAddress::new).orElse(null));
    person.identifyBy(ContentFiles.field(file, "orcid"));
    pictures.photo(ContentFiles.field(file, "photo")).ifPresent(p -> person.showAs(p.portrait()));
    people.add(person);
    changes.record("person", person.id(), null);
  }

  private static String joined(String first, String between, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
  }

  private void work(String slug, FrontMatter file, ContentFiles files) {
    var original = Language.of(ContentFiles.field(file, "original")).orElse(Language.EN);
    var work = new Work(slug, Kind.of(ContentFiles.field(file, "kind")), original, clock.instant());
    work.signedBy(
        file.all("author").stream()
            .map(people::bySlug)
            .flatMap(Optional::stream)
            .map(Person::id)
            .toList());
    var labels = new LinkedHashSet<String>();
    for (var kind : new String[] {"topic", "region"})
      file.all(kind).forEach(l -> labels.add(kind + ":" + l));
    work.label(labels);
    file.get("licence").filter(l -> !l.isEmpty()).ifPresent(work::license);
    work.refersTo(reference(file));
    file.get("expires").filter(d -> !d.isEmpty()).ifPresent(d -> work.expireOn(day(d)));
    works.add(work);
    for (var folder : new String[] {"sent", "works"})
      for (var language : Language.all())
        files
            .at(folder + "/" + slug + "." + language.code() + ".md")
            .ifPresent(text -> edition(work, language, file, text));
  }

  /** The book's fields are called {@code book.…} or {@code reference.…}. */
  private static Reference reference(FrontMatter file) {
    return Reference.of(
        book(file, "authors"),
        book(file, "title"),
        book(file, "publisher"),
        book(file, "year"),
        first(
            book(file, "identifier"),
            ContentFiles.field(file, "book.doi"),
            ContentFiles.field(file, "book.isbn")));
  }

  private static String book(FrontMatter file, String field) {
    return first(
        ContentFiles.field(file, "reference." + field), ContentFiles.field(file, "book." + field));
  }

  private static String first(String... candidates) {
    for (var candidate : candidates) if (!candidate.isEmpty()) return candidate;
    return "";
  }

  /** A day, or {@code +75d} for so many days from today, so that a demonstration never ages. */
  private LocalDate day(String text) {
    return text.startsWith("+")
        ? LocalDate.now(clock).plusDays(Long.parseLong(text.substring(1, text.length() - 1)))
        : LocalDate.parse(text);
  }

  private void edition(Work work, Language language, FrontMatter about, FrontMatter file) {
    var markdown = pictures.placed(Typography.tidy(file.body()), language);
    var length = Length.of(markdown);
    var draft =
        new Draft(
            ContentFiles.field(file, "title"),
            ContentFiles.field(file, "standfirst"),
            ContentFiles.field(file, "teaser"),
            markdown,
            Passages.names(Passages.of(markdown)),
            length.words(),
            length.characters());
    var edition = work.edition(language, clock.instant());
    works.add(edition.revise(edition.revision(), draft, "demonstration", clock.instant()));
    if (language != work.original())
      about
          .get("translator")
          .flatMap(people::bySlug)
          .ifPresent(person -> edition.translatedBy(person.id()));
  }

  private void issue(FrontMatter file) {
    var date = LocalDate.parse(ContentFiles.field(file, "date"));
    var number =
        IssueNumber.of(ContentFiles.field(file, "year") + "-" + ContentFiles.field(file, "number"));
    var issue = new Issue(number, date, ContentFiles.both(file, "title"));
    issue.describe(date, issue.title(), ContentFiles.bodies(file));
    var featured = file.all("featured");
    var entries = new ArrayList<Entry>();
    var section = "";
    for (var line : file.lines()) {
      if (line.getKey().equals("section")) section = line.getValue();
      if (!line.getKey().equals("entry")) continue;
      var work = works.bySlug(line.getValue());
      if (work.isEmpty()) continue;
      var isFeatured = featured.contains(line.getValue());
      entries.add(new Entry(section, work.get().id(), Bilingual.NONE, isFeatured));
    }
    issue.contain(entries);
    if (ContentFiles.field(file, "status").equals("published"))
      publish(issue, date.atTime(PUBLISHING).atZone(networks.get().zone()).toInstant());
    issues.add(issue);
  }

  private void publish(Issue issue, Instant at) {
    for (var entry : issue.entries()) {
      var work = works.get(entry.work());
      for (var edition : work.editions()) publish(work, edition, at);
      changes.record("work", work.id(), null);
    }
    issue.publish(at);
    changes.record("issue", issue.id(), null);
  }

  private void publish(Work work, Edition edition, Instant at) {
    if (edition.isEmpty()) return;
    edition.callFinal(edition.revision());
    works.add(
        new Publication(
            work, edition.language(), works.newest(edition).orElseThrow(), 1, Bilingual.NONE, at));
  }
}
