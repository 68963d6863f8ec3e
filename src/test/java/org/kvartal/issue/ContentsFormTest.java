package org.kvartal.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Violation;

class ContentsFormTest {
  static final UUID RIVER = UUID.randomUUID();
  static final UUID MARKET = UUID.randomUUID();
  static final UUID UNKNOWN = UUID.randomUUID();

  Issue issue = new Issue(new IssueNumber(2026, 4), LocalDate.of(2026, 12, 1), Bilingual.NONE);

  static ContentsForm.EntryForm entry(String work) {
    var form = new ContentsForm.EntryForm();
    form.work = work;
    return form;
  }

  static ContentsForm.SectionForm section(String slug, ContentsForm.EntryForm... entries) {
    var form = new ContentsForm.SectionForm();
    form.slug = slug;
    form.entries = List.of(entries);
    return form;
  }

  static ContentsForm form(ContentsForm.SectionForm... sections) {
    var form = new ContentsForm();
    form.sections = List.of(sections);
    return form;
  }

  static Optional<String> code(@Nullable String slug, Bilingual title) {
    return Optional.ofNullable(slug).filter(s -> !s.isEmpty());
  }

  void fill(ContentsForm form) {
    form.fill(issue, ContentsFormTest::code, id -> !id.equals(UNKNOWN));
  }

  @Test
  void theIssueBecomesWhatTheFormSays() {
    var teaser = new ContentsForm.Words();
    teaser.zh = "一句话";
    var market = entry(MARKET.toString());
    market.teaser = teaser;
    market.featured = true;
    fill(form(section("letters"), section("essays", market, entry(RIVER.toString()))));

    assertThat(issue.sections()).containsExactly("letters", "essays");
    assertThat(issue.entries()).extracting(Entry::work).containsExactly(MARKET, RIVER);
    assertThat(issue.entries().getFirst().teaser()).isEqualTo(Bilingual.of("", "一句话"));
    assertThat(issue.entries().getFirst().featured()).isTrue();
  }

  @Test
  void entriesKeepTheirIdentityWhenTheyMove() {
    fill(form(section("essays", entry(RIVER.toString()), entry(MARKET.toString()))));
    var before = issue.entries().getFirst().id();

    fill(
        form(
            section("reports", entry(MARKET.toString())),
            section("essays", entry(RIVER.toString()))));

    assertThat(issue.entries()).extracting(Entry::work).containsExactly(MARKET, RIVER);
    assertThat(issue.entries().getLast().id()).isEqualTo(before);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceAndNothingIsChanged() {
    fill(form(section("essays", entry(RIVER.toString()))));
    var wrong =
        form(
            section("", entry("not-an-id"), entry(UNKNOWN.toString())),
            section("essays", entry(RIVER.toString()), entry(RIVER.toString())));

    var refusal = catchThrowableOfType(Refusal.class, () -> fill(wrong));

    assertThat(refusal.violations())
        .extracting(Violation::field)
        .containsExactly(
            "sections[0]",
            "sections[0].entries[0].work",
            "sections[0].entries[1].work",
            "sections[1].entries[1].work");
    assertThat(issue.entries()).extracting(Entry::work).containsExactly(RIVER);
    assertThat(issue.entries().getFirst().section()).isEqualTo("essays");
  }
}
