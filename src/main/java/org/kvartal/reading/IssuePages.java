package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.issue.Issue;
import org.kvartal.issue.IssueNumber;
import org.kvartal.issue.Issues;
import org.kvartal.platform.Language;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.text.Markdown;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Messages;

/** Composes the page of an issue and the archive by year. */
@ApplicationScoped
class IssuePages {

  /** {@code editorialTag} is the language of the editorial, which may be the other one. */
  public record One(
      Links links,
      List<Metadata.Meta> properties,
      IssueView issue,
      @Nullable SafeHtml editorial,
      String editorialTag,
      ArticleView.@Nullable Neighbour previous,
      ArticleView.@Nullable Neighbour next) {}

  /** All issues, the newest year first; {@code count} is a sentence. */
  public record Archive(Links links, String count, List<Year> years) {}

  /** The issues of a year, the newest first. */
  public record Year(int year, String label, List<IssueView> issues) {}

  private final Issues issues;
  private final IssueViews views;
  private final Networks networks;
  private final Settings settings;
  private final Messages messages;

  @Inject
  IssuePages(
      Issues issues, IssueViews views, Networks networks, Settings settings, Messages messages) {
    this.issues = issues;
    this.views = views;
    this.networks = networks;
    this.settings = settings;
    this.messages = messages;
  }

  /** The page of a published issue; empty when there is none of that number. */
  Optional<One> find(IssueNumber number, Language language) {
    var published = issues.published();
    for (int i = 0; i < published.size(); i++)
      if (published.get(i).number().equals(number))
        return Optional.of(page(published, i, language));
    return Optional.empty();
  }

  private One page(List<Issue> newestFirst, int place, Language language) {
    var issue = newestFirst.get(place);
    return page(
        issue,
        views.whole(issue, language),
        place + 1 < newestFirst.size() ? newestFirst.get(place + 1) : null,
        place > 0 ? newestFirst.get(place - 1) : null,
        language);
  }

  /** The page of an issue that has not appeared, after the newest one that has. */
  One proof(Issue issue, Map<UUID, Shown> pieces, Language language) {
    var whole = views.whole(issue, pieces, language);
    return page(issue, whole, issues.newest().orElse(null), null, language);
  }

  private One page(
      Issue issue,
      IssueView whole,
      @Nullable Issue before,
      @Nullable Issue after,
      Language language) {
    var url = settings.url().toString();
    var text = issue.editorial().in(language);
    var textIn = issue.editorial().exactly(language).isEmpty() ? language.other() : language;
    var description = text.isEmpty() ? whole.season() : Markdown.plain(text);
    var links = Links.both(url, "/issues/" + issue.number(), language, description);
    return new One(
        links,
        Metadata.card(
            "website",
            whole.title() + " · " + whole.number(),
            links.description(),
            links.canonical(),
            url + IssueViews.card(issue.number(), language),
            networks.get().name().in(language),
            language),
        whole,
        text.isEmpty() ? null : Markdown.render(text, textIn),
        textIn.tag(),
        before == null ? null : neighbour(before, language),
        after == null ? null : neighbour(after, language));
  }

  private ArticleView.Neighbour neighbour(Issue issue, Language language) {
    return new ArticleView.Neighbour(
        IssueViews.address(issue.number(), language),
        views.title(issue, language),
        language.tag(),
        views.number(issue.number(), language)
            + (language == Language.ZH ? "，" : ", ")
            + views.season(issue.number(), language));
  }

  Archive archive(Language language) {
    var published = issues.published();
    var years = new TreeMap<Integer, List<IssueView>>(java.util.Comparator.reverseOrder());
    for (var issue : published)
      years
          .computeIfAbsent(issue.number().year(), _ -> new ArrayList<>())
          .add(views.card(issue, language));
    var first = published.isEmpty() ? "" : String.valueOf(published.getLast().number().year());
    var count = messages.text(language, "reading.issues.count", published.size(), first);
    return new Archive(
        Links.both(settings.url().toString(), "/issues", language, count),
        count,
        years.entrySet().stream()
            .map(y -> new Year(y.getKey(), label(y.getKey(), language), y.getValue()))
            .toList());
  }

  private static String label(int year, Language language) {
    return language == Language.ZH ? year + "年" : String.valueOf(year);
  }
}
