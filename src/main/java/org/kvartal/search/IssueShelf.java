package org.kvartal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.issue.Issue;
import org.kvartal.issue.Issues;
import org.kvartal.platform.Change;
import org.kvartal.platform.Language;

/** Issues that are out, with their editorials. */
@ApplicationScoped
@Transactional
class IssueShelf implements Shelf {

  private final Issues issues;

  @Inject
  IssueShelf(Issues issues) {
    this.issues = issues;
  }

  @Override
  public String kind() {
    return "issue";
  }

  @Override
  public List<UUID> touchedBy(Change change) {
    return change.kind().equals("issue") ? List.of(change.id()) : List.of();
  }

  @Override
  public List<UUID> all() {
    return issues.published().stream().map(Issue::id).toList();
  }

  @Override
  public Optional<Entry> entry(UUID id) {
    return issues.published().stream()
        .filter(issue -> issue.id().equals(id))
        .map(this::entry)
        .findFirst();
  }

  private Entry entry(Issue issue) {
    Map<Language, Entry.Text> texts = new EnumMap<>(Language.class);
    for (var language : Language.all()) texts.put(language, text(issue, language));
    var number = issue.number().toString();
    return new Entry(
        List.of(kind()),
        issue.id(),
        "issues/" + number,
        texts,
        List.of(),
        issue.date(),
        List.of(),
        List.of(),
        number);
  }

  private static Entry.Text text(Issue issue, Language language) {
    var season = issue.number().season().in(language);
    var year = issue.number().year();
    var when = language == Language.ZH ? year + "年" + season : season + " " + year;
    var title = issue.title().in(language);
    return new Entry.Text(
        title.isBlank() ? when : title, when, PlainWords.of(issue.editorial().in(language)));
  }
}
