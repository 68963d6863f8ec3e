package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kvartal.issue.IssueDeskView.Choice;
import org.kvartal.people.People;
import org.kvartal.people.Person;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.theme.Messages;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Composes the page of an issue at the desk. */
@ApplicationScoped
class IssueDeskViews {

  /** When issues appear, unless the editors say otherwise: morning here, afternoon in China. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private final Works works;
  private final People people;
  private final Networks networks;
  private final Sections sections;
  private final Inspection inspection;
  private final IssueDesk desk;
  private final PreviewLinks links;
  private final CoverPictures pictures;
  private final Messages messages;
  private final Clock clock;

  @Inject
  IssueDeskViews(
      Works works,
      People people,
      Networks networks,
      Sections sections,
      Inspection inspection,
      IssueDesk desk,
      PreviewLinks links,
      CoverPictures pictures,
      Messages messages,
      Clock clock) {
    this.works = works;
    this.people = people;
    this.networks = networks;
    this.sections = sections;
    this.inspection = inspection;
    this.desk = desk;
    this.links = links;
    this.pictures = pictures;
    this.messages = messages;
    this.clock = clock;
  }

  IssueDeskView of(Issue issue, Language language, String said) {
    var readiness = inspection.of(issue);
    var zone = networks.get().zone();
    var headings = sections.names();
    var table = new ReadinessTable(language, messages);
    int ready = readiness.ready();
    return new IssueDeskView(
        address(issue),
        issue.number().toString(),
        heading(issue, language),
        issue.number().season().in(language) + " " + issue.number().year(),
        issue.title(),
        issue.editorial(),
        issue.date(),
        issue.isPublished() ? "published" : issue.publishAt().isPresent() ? "scheduled" : "draft",
        said,
        issue.version(),
        new IssueDeskView.Count(issue.entries().size(), issue.sections().size(), ready),
        java.util.Arrays.stream(Readiness.Check.values()).map(c -> c.code()).toList(),
        parts(issue, readiness, headings, table, language),
        table.matters(readiness.hindrances()),
        table.matters(readiness.warnings()),
        schedule(issue, zone),
        face(issue, language),
        issue.isPublished() ? List.of() : unplaced(language),
        choices(headings, language),
        links.of(issue.id()).stream()
            .map(l -> new IssueDeskView.Outsider(l.hash(), l.recipient(), l.expiresAt()))
            .toList(),
        timetable(issue, zone),
        readiness.isReady(),
        ready > 0 && ready < issue.entries().size());
  }

  static String address(Issue issue) {
    return "/desk/issues/" + issue.id();
  }

  String heading(Issue issue, Language language) {
    return messages.text(
        language,
        "issue.desk.heading",
        issue.number().number(),
        issue.number().season().in(language),
        String.valueOf(issue.number().year()));
  }

  private List<IssueDeskView.Part> parts(
      Issue issue,
      Readiness readiness,
      Map<String, Bilingual> headings,
      ReadinessTable table,
      Language language) {
    var byId =
        works.all(issue.entries().stream().map(Entry::work).toList()).stream()
            .collect(Collectors.toMap(Work::id, Function.identity()));
    var known = signers(byId.values());
    int last = issue.sections().size() - 1;
    var parts = new ArrayList<IssueDeskView.Part>();
    for (int at = 0; at <= last; at++) {
      var code = issue.sections().get(at);
      var rows = new ArrayList<IssueDeskView.Row>();
      for (var entry : issue.entries())
        if (entry.section().equals(code)) {
          var work = byId.get(entry.work());
          var state = readiness.rows().get(entry.place());
          rows.add(row(issue, entry, work, table.byline(work, known), state, table));
        }
      var title = headings.getOrDefault(code, Bilingual.of(code, code)).in(language);
      parts.add(new IssueDeskView.Part(code, title, at == 0, at == last, rows.isEmpty(), rows));
    }
    return parts;
  }

  private Map<UUID, Person> signers(Collection<Work> signed) {
    var ids = new HashSet<UUID>();
    signed.forEach(w -> ids.addAll(w.authors()));
    return people.all(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }

  /** The first entry of all cannot go up, the last one not down. */
  private static IssueDeskView.Row row(
      Issue issue,
      Entry entry,
      Work work,
      String byline,
      Readiness.Row state,
      ReadinessTable table) {
    var language = table.language();
    var sections = issue.sections();
    return new IssueDeskView.Row(
        entry.id().toString(),
        entry.place() + 1,
        work.title(language),
        titleLanguage(work, language).tag(),
        byline,
        address(issue) + "/entries/" + entry.id(),
        entry.featured(),
        state.isReady(),
        entry.place() == 0 && sections.getFirst().equals(entry.section()),
        entry.place() == issue.entries().size() - 1 && sections.getLast().equals(entry.section()),
        table.cells(state));
  }

  private static Language titleLanguage(Work work, Language language) {
    return work.edition(language).filter(e -> !e.title().isEmpty()).isPresent()
        ? language
        : language.other();
  }

  private IssueDeskView.Schedule schedule(Issue issue, ZoneId zone) {
    var planned = issue.date().atTime(MORNING).atZone(zone).toInstant();
    var now = clock.instant();
    var proposal = issue.publishAt().orElse(planned.isAfter(now) ? planned : tomorrow(now, zone));
    return new IssueDeskView.Schedule(
        issue.publishAt().orElse(null),
        issue.publishedAt().orElse(null),
        proposal,
        LOCAL.format(proposal.atZone(zone)),
        zone.getId(),
        issue.hindrance());
  }

  private static Instant tomorrow(Instant now, ZoneId zone) {
    return now.atZone(zone).toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
  }

  private IssueDeskView.Face face(Issue issue, Language language) {
    var credit =
        issue.isPictured() ? pictures.of(issue.id()).map(CoverPicture::credit).orElse("") : "";
    return new IssueDeskView.Face(
        address(issue) + "/cover." + language.code() + (issue.isPictured() ? ".jpg" : ".svg"),
        issue.ground(),
        issue.isPictured(),
        credit);
  }

  private List<Choice> unplaced(Language language) {
    return desk.unplaced().stream()
        .map(
            w ->
                new Choice(
                    w.id().toString(),
                    messages.text(language, "issue.kind." + w.kind().code())
                        + " · "
                        + w.title(language),
                    false))
        .toList();
  }

  private static List<Choice> choices(Map<String, Bilingual> headings, Language language) {
    return headings.entrySet().stream()
        .map(e -> new Choice(e.getKey(), e.getValue().in(language), false))
        .sorted(java.util.Comparator.comparing(Choice::label))
        .toList();
  }

  /** All sections of the network, {@code chosen} marked. */
  List<Choice> sections(String chosen, Language language) {
    return choices(sections.names(), language).stream()
        .map(c -> new Choice(c.value(), c.label(), c.value().equals(chosen)))
        .toList();
  }

  List<IssueDeskView.Cell> cells(Readiness.Row row, Language language) {
    return new ReadinessTable(language, messages).cells(row);
  }

  private List<IssueDeskView.Day> timetable(Issue issue, ZoneId zone) {
    var today = LocalDate.now(clock.withZone(zone));
    return new Timetable(issue.date())
        .days().stream()
            .map(d -> new IssueDeskView.Day(d.step().code(), d.on(), d.on().isBefore(today)))
            .toList();
  }
}
