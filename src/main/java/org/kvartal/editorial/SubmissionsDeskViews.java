package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.theme.Messages;

/** Composes the table and the board of what has come in. One query, however long the list. */
@ApplicationScoped
class SubmissionsDeskViews {

  /** What the address asks for; unknown words count as nothing. */
  record Asked(String show, String kind, String lang, String q, String view) {

    Asked {
      show = SHOWS.contains(show) ? show : "all";
      q = q.strip();
    }

    String href(String show, String kind, String lang, String view) {
      var href = new StringBuilder("/desk/submissions?show=").append(show);
      if (!kind.isEmpty()) href.append("&kind=").append(encode(kind));
      if (!lang.isEmpty()) href.append("&language=").append(encode(lang));
      if (!q.isEmpty()) href.append("&q=").append(encode(q));
      if (view.equals("board")) href.append("&view=board");
      return href.toString();
    }

    private static String encode(String word) {
      return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
  }

  /** The page. */
  public record View(
      boolean board,
      String table,
      String columns,
      String show,
      String kind,
      String lang,
      String q,
      List<Chip> chips,
      List<Chip> narrower,
      List<Row> rows,
      List<Column> columnsOf,
      Optional<Integer> taken) {}

  /** A filter that is an address. */
  public record Chip(String label, String href, long count, boolean on) {}

  /** A stage of the board with what stands there. */
  public record Column(String stage, List<Row> rows) {}

  /** One submission in two lines. */
  public record Row(
      String id,
      String title,
      String tag,
      String describe,
      String authors,
      String mark,
      String stage,
      String stageCode,
      boolean ours,
      String turn,
      Instant since,
      String due,
      Optional<Instant> dueAt,
      boolean late) {}

  static final List<String> SHOWS = List.of("all", "ours", "author", "late", "drafts", "closed");

  private final Submissions submissions;
  private final Networks networks;
  private final Messages messages;
  private final Clock clock;

  @Inject
  SubmissionsDeskViews(Submissions submissions, Networks networks, Messages messages, Clock clock) {
    this.submissions = submissions;
    this.networks = networks;
    this.messages = messages;
    this.clock = clock;
  }

  View of(Asked asked, Language language, Optional<Integer> taken) {
    var words = new DeskWords(language, messages, networks.get().zone(), clock.instant());
    return of(submissions.all(true), asked, words, taken);
  }

  static View of(
      List<Submission> everything, Asked asked, DeskWords words, Optional<Integer> taken) {
    var found = everything.stream().filter(s -> matches(s, asked) && finds(s, asked.q())).toList();
    var rows =
        found.stream().filter(shows(asked.show(), words.now())).map(s -> row(s, words)).toList();
    return new View(
        asked.view().equals("board"),
        asked.href(asked.show(), asked.kind(), asked.lang(), ""),
        asked.href(asked.show(), asked.kind(), asked.lang(), "board"),
        asked.show(),
        asked.kind(),
        asked.lang(),
        asked.q(),
        chips(found, asked, words),
        narrower(everything, asked, words),
        rows,
        columns(rows, words),
        taken);
  }

  private static boolean matches(Submission s, Asked asked) {
    return (asked.kind().isEmpty() || s.kind().code().equals(asked.kind()))
        && (asked.lang().isEmpty() || s.language().code().equals(asked.lang()));
  }

  /** In titles, names, addresses and the call. */
  static boolean finds(Submission s, String q) {
    if (q.isEmpty()) return true;
    var offer = s.offer();
    var text = new StringBuilder(s.title());
    for (var a : offer.authors())
      text.append('\n')
          .append(a.name())
          .append(' ')
          .append(a.family())
          .append(' ')
          .append(a.given())
          .append('\n')
          .append(a.nativeName())
          .append('\n')
          .append(a.email());
    text.append('\n').append(s.call().title().en()).append('\n').append(s.call().title().zh());
    return text.toString().toLowerCase(Locale.ROOT).contains(q.toLowerCase(Locale.ROOT));
  }

  private static Predicate<Submission> shows(String show, Instant now) {
    return switch (show) {
      case "ours" -> s -> running(s) && s.turn() == Turn.EDITORS;
      case "author" -> s -> running(s) && s.turn() == Turn.AUTHOR;
      case "late" -> s -> running(s) && s.isLate(now);
      case "drafts" -> s -> s.stage() == Stage.DRAFT;
      case "closed" -> s -> s.stage().isFinal();
      default -> SubmissionsDeskViews::running;
    };
  }

  private static boolean running(Submission s) {
    return s.stage() != Stage.DRAFT && !s.stage().isFinal();
  }

  private static List<Chip> chips(List<Submission> found, Asked asked, DeskWords words) {
    return SHOWS.stream()
        .map(
            show ->
                new Chip(
                    words.t("editorial.desk.show." + show),
                    asked.href(show, asked.kind(), asked.lang(), asked.view()),
                    found.stream().filter(shows(show, words.now())).count(),
                    show.equals(asked.show())))
        .toList();
  }

  /** Kinds and languages; pressing one that is on takes it off. */
  private static List<Chip> narrower(List<Submission> all, Asked asked, DeskWords words) {
    var shown = all.stream().filter(shows(asked.show(), words.now())).toList();
    var chips = new java.util.ArrayList<Chip>();
    for (var kind : org.kvartal.work.Kind.values()) {
      var code = kind.code();
      long count = shown.stream().filter(s -> s.kind() == kind).count();
      boolean on = code.equals(asked.kind());
      if (count == 0 && !on) continue;
      var href = asked.href(asked.show(), on ? "" : code, asked.lang(), asked.view());
      chips.add(new Chip(words.t("editorial.kind." + code), href, count, on));
    }
    for (var language : Language.all()) {
      var code = language.code();
      long count = shown.stream().filter(s -> s.language() == language).count();
      boolean on = code.equals(asked.lang());
      if (count == 0 && !on) continue;
      var href = asked.href(asked.show(), asked.kind(), on ? "" : code, asked.view());
      chips.add(new Chip(words.t("editorial.language." + code), href, count, on));
    }
    return chips;
  }

  private static List<Column> columns(List<Row> rows, DeskWords words) {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new Column(
                    words.stage(stage),
                    rows.stream().filter(r -> r.stageCode().equals(stage.code())).toList()))
        .filter(c -> !c.rows().isEmpty())
        .toList();
  }

  static Row row(Submission s, DeskWords words) {
    return new Row(
        s.id().toString(),
        s.title().isBlank() ? words.t("editorial.desk.untitled") : s.title(),
        s.title().isBlank() ? words.language().tag() : s.language().tag(),
        words.describe(s),
        words.authors(s.offer()),
        DeskWords.mark(s.stage()),
        words.stage(s.stage()),
        s.stage().code(),
        s.turn() == Turn.EDITORS,
        words.turn(s),
        s.since(),
        words.due(s),
        s.stage().isFinal() ? Optional.empty() : s.due(),
        s.isLate(words.now()));
  }
}
