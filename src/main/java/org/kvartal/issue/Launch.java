package org.kvartal.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kvartal.platform.Bilingual;

/** How the next issue begins: as the last one was divided, a period later. */
record Launch(IssueNumber number, LocalDate date, List<String> sections) {

  private static final int A_YEAR = 12;

  /**
   * @param monthsBetween months from one issue to the next; a quarterly has three
   * @param sections the network's, for the very first issue
   */
  static Launch after(
      Optional<Issue> last, int monthsBetween, List<Section> sections, LocalDate today) {
    if (last.isEmpty())
      return new Launch(
          new IssueNumber(today.getYear(), (today.getMonthValue() - 1) / monthsBetween + 1),
          today.plusMonths(monthsBetween),
          sections.stream().map(Section::code).toList());
    int perYear = Math.max(1, A_YEAR / monthsBetween);
    var number = last.get().number();
    var next =
        number.number() < perYear
            ? new IssueNumber(number.year(), number.number() + 1)
            : new IssueNumber(number.year() + 1, 1);
    return new Launch(next, last.get().date().plusMonths(monthsBetween), last.get().sections());
  }

  Issue issue(Bilingual title) {
    var issue = new Issue(number, date, title);
    issue.divideInto(sections);
    return issue;
  }

  Launch numbered(IssueNumber number, LocalDate date) {
    return new Launch(number, date, sections);
  }
}
