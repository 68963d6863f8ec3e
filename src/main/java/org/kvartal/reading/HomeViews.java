package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kvartal.editorial.Call;
import org.kvartal.editorial.CallViews;
import org.kvartal.editorial.Calls;
import org.kvartal.issue.Entry;
import org.kvartal.issue.Issue;
import org.kvartal.issue.Issues;
import org.kvartal.platform.Language;
import org.kvartal.platform.Network;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.theme.Messages;
import org.kvartal.work.Works;

/** Composes the home page. */
@ApplicationScoped
class HomeViews {

  private static final int RECENT = 3;
  private static final int NEWS = 3;

  private final Issues issues;
  private final IssueViews issueViews;
  private final Works works;
  private final Pieces pieces;
  private final Calls calls;
  private final Messages messages;
  private final Networks networks;
  private final Settings settings;
  private final Clock clock;

  @Inject
  HomeViews(
      Issues issues,
      IssueViews issueViews,
      Works works,
      Pieces pieces,
      Calls calls,
      Messages messages,
      Networks networks,
      Settings settings,
      Clock clock) {
    this.issues = issues;
    this.issueViews = issueViews;
    this.works = works;
    this.pieces = pieces;
    this.calls = calls;
    this.messages = messages;
    this.networks = networks;
    this.settings = settings;
    this.clock = clock;
  }

  HomeView of(Language language) {
    var network = networks.get();
    var newest = issues.newest();
    return new HomeView(
        Links.both(settings.url().toString(), "/", language, network.tagline().in(language)),
        newest.map(i -> issueViews.whole(i, language)).orElse(null),
        deadline(language),
        news(language, network),
        recent(newest, language));
  }

  /** Of the open calls the one that closes first; a call that never closes has no deadline. */
  private HomeView.@Nullable Deadline deadline(Language language) {
    var now = clock.instant();
    var rows = new CallViews(language, messages, settings.url().toString(), now);
    return calls.open(now).stream()
        .filter(call -> !call.rolling())
        .min(Comparator.comparing(Call::deadline))
        .map(rows::row)
        .map(
            r ->
                new HomeView.Deadline(
                    r.iso(), r.day(), r.hour(), r.href(), r.title(), r.kinds(), r.submit()))
        .orElse(null);
  }

  /** Those that appeared last, without those that stand beside the cover already. */
  private List<Piece> recent(Optional<Issue> newest, Language language) {
    Set<UUID> there =
        newest.stream()
            .flatMap(i -> i.entries().stream())
            .map(Entry::work)
            .collect(Collectors.toSet());
    var recent = new ArrayList<>(works.recentlyPublished(RECENT + there.size()));
    recent.removeAll(there);
    return List.copyOf(
        pieces.of(recent.subList(0, Math.min(RECENT, recent.size())), language).values());
  }

  private List<HomeView.News> news(Language language, Network network) {
    var today = LocalDate.ofInstant(clock.instant(), network.zone());
    var shown = pieces.shown(works.announcements(today, NEWS), language);
    return shown.values().stream().map(s -> news(s, language, network)).toList();
  }

  private static HomeView.News news(Shown shown, Language language, Network network) {
    var day = shown.firstAt().atZone(network.zone()).toLocalDate();
    return new HomeView.News(
        String.valueOf(day.getDayOfMonth()),
        language == Language.ZH
            ? day.getMonthValue() + "月"
            : day.getMonth()
                .getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.ENGLISH),
        Pieces.address(shown, language),
        shown.title(),
        shown.language().tag(),
        shown.teaser());
  }
}
