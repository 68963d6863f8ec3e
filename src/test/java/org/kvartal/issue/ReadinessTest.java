package org.kvartal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kvartal.issue.Facts.Author;
import org.kvartal.issue.Facts.Doors;
import org.kvartal.issue.Facts.Standing;
import org.kvartal.issue.Facts.Text;
import org.kvartal.issue.Readiness.Cell;
import org.kvartal.issue.Readiness.Check;
import org.kvartal.issue.Readiness.State;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.work.Kind;

class ReadinessTest {
  static final Doors DOORS = new Doors("/text", "/translation", "/people", "/approval");
  static final Author ADA =
      new Author(UUID.randomUUID(), "Ada", true, Bilingual.of("Studies rivers.", "研究河流。"));
  static final Author GRACE =
      new Author(UUID.randomUUID(), "Grace", false, Bilingual.of("Codes.", ""));
  static final Text READY = new Text(Language.EN, false, true, true, 1, 0, 2, List.of());
  static final Text CHINESE = new Text(Language.ZH, false, true, false, 0, 0, 0, List.of());

  static Facts facts(Text text, Optional<Text> translation, Author... authors) {
    return facts(Kind.ESSAY, text, translation, "CC BY 4.0", Standing.ACCEPTED, authors);
  }

  static Facts facts(
      Kind kind,
      Text text,
      Optional<Text> translation,
      String licence,
      Standing standing,
      Author... authors) {
    return new Facts(
        UUID.randomUUID(),
        kind,
        Language.EN,
        text,
        translation,
        List.of(authors),
        licence,
        standing,
        DOORS);
  }

  static Readiness of(Facts... all) {
    var rows = new java.util.ArrayList<Readiness.Row>();
    for (var facts : all)
      rows.add(
          new Readiness.Row(
              rows.size() + 1,
              UUID.randomUUID(),
              facts.work(),
              Bilingual.of("A title", ""),
              facts.original(),
              facts.judge()));
    return new Readiness(rows);
  }

  static Cell cell(Facts facts, Check check) {
    return of(facts).rows().getFirst().cell(check);
  }

  static Text text(boolean isFinal, boolean isApproved, int undescribed, String... broken) {
    return new Text(Language.EN, false, isFinal, isApproved, 2, undescribed, 3, List.of(broken));
  }

  @Test
  void aPieceWithEverythingIsDoneInEveryCell() {
    var readiness = of(facts(READY, Optional.of(CHINESE), ADA));

    assertThat(readiness.isReady()).isTrue();
    assertThat(readiness.warnings()).isEmpty();
    assertThat(readiness.rows().getFirst().cells())
        .extracting(Cell::check, Cell::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Check.TEXT, State.DONE),
            org.assertj.core.groups.Tuple.tuple(Check.PHOTO, State.DONE),
            org.assertj.core.groups.Tuple.tuple(Check.BIO, State.DONE),
            org.assertj.core.groups.Tuple.tuple(Check.ALT, State.DONE),
            org.assertj.core.groups.Tuple.tuple(Check.TRANSLATION, State.DONE),
            org.assertj.core.groups.Tuple.tuple(Check.APPROVAL, State.DONE),
            org.assertj.core.groups.Tuple.tuple(Check.RIGHTS, State.DONE),
            org.assertj.core.groups.Tuple.tuple(Check.LINKS, State.DONE));
  }

  @Test
  void anEmptyIssueIsNotReady() {
    assertThat(of().isReady()).isFalse();
  }

  @Test
  void withoutATextNothingAppears() {
    var empty = new Text(Language.EN, true, false, false, 0, 0, 0, List.of());
    assertThat(cell(facts(empty, Optional.empty(), ADA), Check.TEXT).stops()).isTrue();
  }

  @Test
  void anUndecidedOrDeclinedSubmissionStops() {
    for (var standing : List.of(Standing.UNDECIDED, Standing.REFUSED)) {
      var facts = facts(Kind.ESSAY, READY, Optional.empty(), "CC BY 4.0", standing, ADA);
      assertThat(cell(facts, Check.TEXT).stops()).as(standing.name()).isTrue();
    }
  }

  @Test
  void aTextThatIsNotFinalAndAnApprovalThatIsMissingOnlyWarn() {
    var facts = facts(text(false, false, 0), Optional.empty(), ADA);

    assertThat(of(facts).isReady()).isTrue();
    assertThat(of(facts).warnings())
        .extracting(m -> m.cell().check())
        .containsExactly(Check.TEXT, Check.APPROVAL);
  }

  @Test
  void aPictureWithoutDescriptionStopsAndTheDoorLeadsToItsEdition() {
    var original = cell(facts(text(true, true, 1), Optional.of(CHINESE), ADA), Check.ALT);
    assertThat(original.stops()).isTrue();
    assertThat(original.arguments()).containsExactly(1);
    assertThat(original.door()).isEqualTo("/text");

    var chinese = new Text(Language.ZH, false, true, true, 1, 1, 0, List.of());
    var translated = cell(facts(READY, Optional.of(chinese), ADA), Check.ALT);
    assertThat(translated.door()).isEqualTo("/translation");
  }

  @Test
  void missingPhotosAndBiosAreToldByName() {
    var facts = facts(READY, Optional.empty(), ADA, GRACE);

    assertThat(cell(facts, Check.PHOTO).state()).isEqualTo(State.WAITS);
    assertThat(cell(facts, Check.PHOTO).arguments()).containsExactly("Grace");
    assertThat(cell(facts, Check.BIO).state()).isEqualTo(State.UNDER_WAY);
    assertThat(of(facts).isReady()).isTrue();
  }

  @Test
  void shortItemsNeedNeitherPhotoNorBioNorApproval() {
    var facts =
        facts(
            Kind.ANNOUNCEMENT, text(true, false, 0), Optional.empty(), "CC BY", Standing.ACCEPTED);
    assertThat(of(facts).warnings()).isEmpty();
  }

  @Test
  void withoutALicenceNothingAppears() {
    var facts = facts(Kind.ESSAY, READY, Optional.empty(), " ", Standing.ACCEPTED, ADA);

    assertThat(of(facts).hindrances())
        .extracting(m -> m.row().place(), m -> m.cell().check(), m -> m.cell().finding())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, Check.RIGHTS, "no-licence"));
  }

  @Test
  void linksThatLeadNowhereWarn() {
    var facts = facts(text(true, true, 0, "javascript:alert(1)"), Optional.empty(), ADA);
    var links = cell(facts, Check.LINKS);
    assertThat(links.warns()).isTrue();
    assertThat(links.arguments()).containsExactly("javascript:alert(1)");
  }

  @Test
  void oneBadPieceMakesTheIssueUnreadyAndTheOthersStayReady() {
    var readiness =
        of(facts(READY, Optional.empty(), ADA), facts(text(true, true, 2), Optional.empty(), ADA));

    assertThat(readiness.isReady()).isFalse();
    assertThat(readiness.ready()).isEqualTo(1);
    assertThat(readiness.hindrances()).hasSize(1);
    assertThat(readiness.hindrances().getFirst().row().place()).isEqualTo(2);
  }
}
