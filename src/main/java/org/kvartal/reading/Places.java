package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.issue.Entry;
import org.kvartal.issue.Issue;
import org.kvartal.issue.IssueNumber;
import org.kvartal.issue.Issues;
import org.kvartal.platform.Language;
import org.kvartal.theme.Messages;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Where a work stands: its issue, its neighbours there, what is related to it. */
@ApplicationScoped
class Places {

  /**
   * @param year and number of the issue as they are cited; empty outside of an issue
   * @param cardImage the path of the picture for cards; empty for none
   */
  record Place(
      ArticleView.@Nullable IssueLabel issue,
      String year,
      String number,
      String cardImage,
      ArticleView.@Nullable Neighbour previous,
      ArticleView.@Nullable Neighbour next,
      List<ArticleView.Related> related) {}

  private static final int RELATED = 3;

  private final Issues issues;
  private final IssueViews views;
  private final Works works;
  private final Pieces pieces;
  private final Messages messages;

  @Inject
  Places(Issues issues, IssueViews views, Works works, Pieces pieces, Messages messages) {
    this.issues = issues;
    this.views = views;
    this.works = works;
    this.pieces = pieces;
    this.messages = messages;
  }

  /** The issue of a work as it is cited: year and number; empty outside of an issue. */
  Optional<IssueNumber> numberOf(UUID work) {
    return Optional.ofNullable(issues.numbersOf(List.of(work)).get(work));
  }

  Place of(Work work, Language language) {
    return of(work, issues.containing(work.id()), Map.of(), language);
  }

  /** As it would be in this issue, whose pieces are {@code proofs}. */
  Place of(Work work, Issue issue, Map<UUID, Shown> proofs, Language language) {
    return of(work, Optional.of(issue), proofs, language);
  }

  private Place of(Work work, Optional<Issue> issue, Map<UUID, Shown> proofs, Language language) {
    var order = issue.map(Places::order).orElse(List.of());
    var related = new ArrayList<>(works.related(work, RELATED));
    var wanted = new LinkedHashSet<>(order);
    wanted.addAll(related);
    var shown = pieces.shown(wanted, language);
    shown.putAll(proofs);
    var numbers = issues.numbersOf(related);
    var at = issue.map(Issue::number);
    return new Place(
        at.map(n -> label(n, language)).orElse(null),
        at.map(n -> String.valueOf(n.year())).orElse(""),
        at.map(n -> String.valueOf(n.number())).orElse(""),
        at.map(n -> IssueViews.card(n, language)).orElse(""),
        neighbour(order, work, -1, shown, language),
        neighbour(order, work, 1, shown, language),
        related.stream()
            .filter(shown::containsKey)
            .map(id -> related(shown.get(id), numbers.get(id), at, language))
            .toList());
  }

  private static List<UUID> order(Issue issue) {
    return issue.entries().stream().map(Entry::work).toList();
  }

  private ArticleView.IssueLabel label(IssueNumber number, Language language) {
    return new ArticleView.IssueLabel(
        IssueViews.address(number, language),
        views.number(number, language),
        views.season(number, language));
  }

  /** The next published entry in that direction. */
  private static ArticleView.@Nullable Neighbour neighbour(
      List<UUID> order, Work work, int step, Map<UUID, Shown> shown, Language language) {
    var here = order.indexOf(work.id());
    if (here < 0) return null;
    for (int i = here + step; i >= 0 && i < order.size(); i += step) {
      var there = shown.get(order.get(i));
      if (there != null)
        return new ArticleView.Neighbour(
            Pieces.address(there, language), there.title(), there.language().tag(), "");
    }
    return null;
  }

  private ArticleView.Related related(
      Shown shown, @Nullable IssueNumber in, Optional<IssueNumber> here, Language language) {
    var kind = messages.text(language, "reading.kind." + shown.work().kind().code());
    var where =
        in == null
            ? kind
            : here.filter(in::equals).isPresent()
                ? messages.text(language, "reading.related.here", kind)
                : messages.text(
                    language,
                    "reading.related.there",
                    kind,
                    String.valueOf(in.number()),
                    String.valueOf(in.year()));
    return new ArticleView.Related(
        Pieces.address(shown, language), shown.title(), shown.language().tag(), where);
  }
}
