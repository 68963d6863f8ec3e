package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kvartal.issue.Entry;
import org.kvartal.issue.Issue;
import org.kvartal.issue.IssueNumber;
import org.kvartal.issue.Issues;
import org.kvartal.issue.Section;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.theme.Dates;
import org.kvartal.theme.Messages;

/** Composes what pages show of an issue. */
@ApplicationScoped
class IssueViews {

  private final Issues issues;
  private final Pieces pieces;
  private final Networks networks;
  private final Messages messages;

  @Inject
  IssueViews(Issues issues, Pieces pieces, Networks networks, Messages messages) {
    this.issues = issues;
    this.pieces = pieces;
    this.networks = networks;
    this.messages = messages;
  }

  /** With its contents. */
  IssueView whole(Issue issue, Language language) {
    var ids = issue.entries().stream().map(Entry::work).toList();
    return whole(issue, pieces.shown(ids, language), language);
  }

  /** With these of its pieces, which need not be public yet. */
  IssueView whole(Issue issue, Map<UUID, Shown> shown, Language language) {
    return view(issue, language, sections(issue, pieces.of(shown, language), language));
  }

  /** For lists: without sections. */
  IssueView card(Issue issue, Language language) {
    return view(issue, language, List.of());
  }

  private IssueView view(Issue issue, Language language, List<IssueView.Section> sections) {
    var number = number(issue.number(), language);
    var season = season(issue.number(), language);
    var title = title(issue, language);
    var twin = issue.title().exactly(language.other());
    var zone = networks.get().zone();
    return new IssueView(
        address(issue.number(), language),
        cover(issue.number(), language),
        messages.text(
            language, "reading.cover-alt", String.valueOf(issue.number().number()), season, title),
        number,
        season,
        messages.text(language, "reading.published", Dates.day(issue.date(), language, zone)),
        title,
        twin.equals(title) ? "" : twin,
        language.other().tag(),
        messages.text(language, "reading.issue.pieces", issue.entries().size()),
        sections,
        List.of());
  }

  /** The entries under their sections, both in the issue's order. */
  private List<IssueView.Section> sections(Issue issue, Map<UUID, Piece> shown, Language language) {
    var names =
        issues.sections().stream().collect(Collectors.toMap(Section::code, Function.identity()));
    var entries = new LinkedHashMap<String, List<Piece>>();
    for (var entry : issue.entries())
      if (shown.containsKey(entry.work()))
        entries
            .computeIfAbsent(entry.section(), _ -> new ArrayList<>())
            .add(piece(entry, shown, language));
    return entries.entrySet().stream()
        .map(e -> new IssueView.Section(name(names.get(e.getKey()), language), e.getValue()))
        .toList();
  }

  private static Piece piece(Entry entry, Map<UUID, Piece> shown, Language language) {
    return shown.get(entry.work()).as(entry.teaser().exactly(language), entry.featured());
  }

  private static String name(
      @org.jspecify.annotations.Nullable Section section, Language language) {
    return section == null ? "" : section.name().in(language);
  }

  String title(Issue issue, Language language) {
    var title = issue.title().in(language);
    return title.isEmpty() ? season(issue.number(), language) : title;
  }

  /** Number 4 · 第4期. */
  String number(IssueNumber number, Language language) {
    return messages.text(language, "reading.number", String.valueOf(number.number()));
  }

  /** Winter 2025 · 2025年冬季号. */
  String season(IssueNumber number, Language language) {
    var key = "reading.season." + number.season().en().toLowerCase(Locale.ROOT);
    return messages.text(language, key, String.valueOf(number.year()));
  }

  static String address(IssueNumber number, Language language) {
    return "/" + language.code() + "/issues/" + number;
  }

  static String cover(IssueNumber number, Language language) {
    return "/issues/" + number + "." + language.code() + ".cover.svg";
  }

  /** 1200 × 630, for links in messengers. */
  static String card(IssueNumber number, Language language) {
    return "/issues/" + number + "." + language.code() + ".card.png";
  }
}
