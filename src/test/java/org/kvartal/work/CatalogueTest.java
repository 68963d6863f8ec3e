package org.kvartal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kvartal.people.Person;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.platform.TestDatabase;

class CatalogueTest {

  TestDatabase database = TestDatabase.h2();

  /** An English essay of Ada Lovelace's, published and changed since; a Chinese report. */
  @BeforeEach
  void twoWorks() {
    database.inTransaction(
        entities -> {
          var ada = new Person("ada", "Ada", "Lovelace", "艾达");
          entities.persist(ada);
          var works = new Works(entities);
          var writing = new Writing(works, WritingTest.CLOCK);
          var essay = new Work("care_100", Kind.ESSAY, Language.EN, WritingTest.NOON);
          essay.signedBy(List.of(ada.id()));
          essay.label(java.util.Set.of("topic:care", "region:china"));
          works.add(essay);
          while (System.currentTimeMillis() <= essay.id().getMostSignificantBits() >>> 16)
            Thread.onSpinWait(); // ids tell milliseconds apart
          var report = new Work("report", Kind.REPORT, Language.ZH, WritingTest.NOON);
          works.add(report);
          entities.flush();
          var first = writing.save(essay.id(), Language.EN, 0, words("Care"), "Ada");
          works.add(
              new Publication(essay, Language.EN, first, 1, Bilingual.NONE, WritingTest.NOON));
          writing.save(essay.id(), Language.EN, 1, words("Care!"), "Ada");
          writing.save(report.id(), Language.ZH, 0, words("报告"), "Ada");
          writing.save(report.id(), Language.EN, 0, words("Report"), "Ada");
          return essay;
        });
  }

  @AfterEach
  void close() throws IOException {
    database.close();
  }

  private static Words words(String title) {
    return new Words(title, "", "", title);
  }

  private List<String> find(
      boolean publicly,
      @Nullable Kind kind,
      @Nullable Language language,
      String words,
      String label,
      Catalogue.@Nullable State state) {
    return database.inTransaction(
        entities -> {
          var catalogue = new Catalogue(entities);
          var sought = new Catalogue.Sought(publicly, kind, language, words, label, state, null);
          List<UUID> ids = catalogue.find(sought, 0, 10);
          assertThat(catalogue.count(sought)).isEqualTo(ids.size());
          return ids.stream().map(new Works(entities)::get).map(Work::slug).toList();
        });
  }

  @Test
  void readersFindWhatIsPublishedInTheLanguageTheyAskFor() {
    assertThat(find(true, null, null, "", "", null)).containsExactly("care_100");
    assertThat(find(true, null, Language.ZH, "", "", null)).isEmpty();
    assertThat(find(true, Kind.REPORT, null, "", "", null)).isEmpty();
  }

  @Test
  void editorsFindEverythingTheNewestFirst() {
    assertThat(find(false, null, null, "", "", null)).containsExactly("report", "care_100");
    assertThat(find(false, Kind.ESSAY, null, "", "", null)).containsExactly("care_100");
    assertThat(find(false, null, Language.ZH, "", "", null)).containsExactly("report");
  }

  @Test
  void wordsAreLookedForInTitlesSlugsAndNamesAndMarksOfThePatternAreOrdinary() {
    assertThat(find(false, null, null, "LOVE", "", null)).containsExactly("care_100");
    assertThat(find(false, null, null, "艾达", "", null)).containsExactly("care_100");
    assertThat(find(false, null, null, "报", "", null)).containsExactly("report");
    assertThat(find(false, null, null, "e_1", "", null)).containsExactly("care_100");
    assertThat(find(false, null, null, "%", "", null)).isEmpty();
  }

  @Test
  void statesAndLabelsNarrowTheList() {
    assertThat(find(false, null, null, "", "region:china", null)).containsExactly("care_100");
    assertThat(find(false, null, null, "", "", Catalogue.State.CHANGED))
        .containsExactly("care_100");
    assertThat(find(false, null, null, "", "", Catalogue.State.PUBLISHED))
        .containsExactly("care_100");
    assertThat(find(false, null, null, "", "", Catalogue.State.UNPUBLISHED))
        .containsExactly("report");
    assertThat(find(false, null, null, "", "", Catalogue.State.UNTRANSLATED))
        .containsExactly("care_100");
  }

  @Test
  void theNextPageBeginsAfterTheLastWork() {
    database.inTransaction(
        entities -> {
          var catalogue = new Catalogue(entities);
          var all = new Catalogue.Sought(false, null, null, "", "", null, null);
          var newest = catalogue.find(all, 0, 1).getFirst();
          var rest = new Catalogue.Sought(false, null, null, "", "", null, newest);
          assertThat(catalogue.find(rest, 0, 10)).hasSize(1).doesNotContain(newest);
          return newest;
        });
  }
}
