package org.kvartal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kvartal.issue.Inspection;
import org.kvartal.issue.Issue;
import org.kvartal.issue.Issues;
import org.kvartal.platform.Errand;
import org.kvartal.platform.Errands;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Dates;
import org.kvartal.theme.Messages;

/** Composes the front room: what needs the visitor, and how the next issue stands. */
@ApplicationScoped
class HomeViews {

  /** The page. */
  public record View(
      String greeting,
      String today,
      String week,
      List<Row> errands,
      Optional<Next> issue,
      List<String> doors) {}

  /** One errand; {@code due} says in words how long there is, or since when it waits. */
  public record Row(
      String verb,
      String thing,
      String tag,
      String detail,
      boolean late,
      String due,
      Optional<Instant> dueAt,
      Instant since,
      String href) {}

  /** The next issue that is not public. */
  public record Next(
      String heading,
      String href,
      String title,
      String titleTag,
      LocalDate date,
      String days,
      boolean late,
      int entries,
      int ready) {}

  private static final List<String> EDITORS_DOORS =
      List.of("submissions", "issues", "inbox", "pages", "terms", "settings");

  private final Instance<Errands> sources;
  private final Issues issues;
  private final Inspection inspection;
  private final Networks networks;
  private final Messages messages;
  private final Clock clock;

  @Inject
  HomeViews(
      @Any Instance<Errands> sources,
      Issues issues,
      Inspection inspection,
      Networks networks,
      Messages messages,
      Clock clock) {
    this.sources = sources;
    this.issues = issues;
    this.inspection = inspection;
    this.networks = networks;
    this.messages = messages;
    this.clock = clock;
  }

  View of(Visitor visitor) {
    var language = visitor.language();
    var now = clock.instant().atZone(networks.get().zone());
    var errands =
        sources.stream()
            .flatMap(source -> source.waitingFor(visitor).stream())
            .sorted(ORDER)
            .map(errand -> row(errand, now, language))
            .toList();
    var editor = visitor.has("editor", "managing", "administrator");
    return new View(
        messages.text(language, "desk.home." + hour(now.getHour()), visitor.name()),
        Dates.day(now, language, now.getZone()),
        String.valueOf(now.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
        errands,
        editor ? next(now.toLocalDate(), language) : Optional.empty(),
        editor ? EDITORS_DOORS : visitor.has("translator") ? List.of("terms") : List.of());
  }

  /** What has a date comes by its date, the rest by how long it has waited. */
  static final Comparator<Errand> ORDER =
      Comparator.comparing((Errand e) -> e.due().orElse(e.since()))
          .thenComparing(Errand::since)
          .thenComparing(Errand::href);

  static String hour(int hour) {
    if (hour < 5 || hour >= 18) return "evening";
    return hour < 12 ? "morning" : "afternoon";
  }

  private Row row(Errand errand, ZonedDateTime now, Language language) {
    var late = errand.due().filter(due -> due.isBefore(now.toInstant())).isPresent();
    var days =
        errand
            .due()
            .map(due -> days(due, now))
            .map(n -> due(n, late, language))
            .orElseGet(() -> waits(-days(errand.since(), now), language));
    return new Row(
        errand.verb(),
        errand.thing(),
        errand.tag(),
        errand.detail(),
        late,
        days,
        errand.due(),
        errand.since(),
        errand.href());
  }

  /** Whole days by the calendar on the wall, negative when past. */
  static int days(Instant moment, ZonedDateTime now) {
    var day = moment.atZone(now.getZone()).toLocalDate();
    return (int) ChronoUnit.DAYS.between(now.toLocalDate(), day);
  }

  private String due(int days, boolean late, Language language) {
    if (days == 0) return messages.text(language, late ? "desk.due.passed" : "desk.due.today");
    return messages.text(language, late ? "desk.due.late" : "desk.due.in", Math.abs(days));
  }

  private String waits(int days, Language language) {
    return messages.text(language, "desk.due.waits", days);
  }

  private Optional<Next> next(LocalDate today, Language language) {
    return issues.all().stream()
        .filter(issue -> !issue.isPublished())
        .min(Comparator.comparing(Issue::date))
        .map(
            issue -> {
              var number = issue.number();
              var late = issue.date().isBefore(today);
              var days = (int) ChronoUnit.DAYS.between(today, issue.date());
              var own = issue.title().exactly(language);
              return new Next(
                  messages.text(
                      language,
                      "issue.desk.heading",
                      number.number(),
                      number.season().in(language),
                      String.valueOf(number.year())),
                  "/desk/issues/" + issue.id(),
                  issue.title().in(language),
                  own.isEmpty() ? language.other().tag() : language.tag(),
                  issue.date(),
                  due(days, late, language),
                  late,
                  issue.entries().size(),
                  inspection.of(issue).ready());
            });
  }
}
