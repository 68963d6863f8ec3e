package org.kvartal.work;

import java.util.ArrayList;
import java.util.List;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;
import org.kvartal.text.Length;
import org.kvartal.text.Passage;
import org.kvartal.text.Passages;
import org.kvartal.text.Typography;

/** What a person has written, as it came: title, standfirst, teaser, and the text as Markdown. */
public record Words(String title, String standfirst, String teaser, String markdown) {

  static final int LONGEST_TITLE = 300;
  static final int LONGEST_LEAD = 1000;

  public static final Words NONE = new Words("", "", "", "");

  static Words of(Revision revision) {
    return new Words(
        revision.title(), revision.standfirst(), revision.teaser(), revision.markdown());
  }

  /** The same, set as it will be kept: invisible characters gone, lines ended alike. */
  Words tidied() {
    return new Words(
        Typography.tidyLine(title),
        Typography.tidyLine(standfirst),
        Typography.tidyLine(teaser),
        Typography.tidy(markdown));
  }

  /**
   * @throws Refusal INVALID naming each field that cannot be kept
   */
  Words checked() {
    var wrong = new ArrayList<Violation>();
    if (title.isBlank()) wrong.add(Violation.of("title", "problem.required"));
    tooLong(wrong, "title", title, LONGEST_TITLE);
    tooLong(wrong, "standfirst", standfirst, LONGEST_LEAD);
    tooLong(wrong, "teaser", teaser, LONGEST_LEAD);
    if (Merge.hasMarks(markdown)) wrong.add(Violation.of("markdown", "work.edit.marks-left"));
    if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
    return this;
  }

  private static void tooLong(List<Violation> wrong, String field, String text, int most) {
    if (text.length() > most) wrong.add(Violation.of(field, "problem.too-long", most));
  }

  /**
   * Ready for keeping; passages that can be recognised keep the names they had in the former text.
   */
  Draft draft(List<Passage> former) {
    var passages = former.isEmpty() ? Passages.of(markdown) : Passages.carry(former, markdown);
    var length = Length.of(markdown);
    return new Draft(
        title,
        standfirst,
        teaser,
        markdown,
        Passages.names(passages),
        length.words(),
        length.characters());
  }
}
