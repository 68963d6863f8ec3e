package org.kvartal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kvartal.people.Person;
import org.kvartal.platform.Language;

class CitationTest {

  static final Person ADA = new Person("ada-berg", "Ada", "Berg", "");
  static final Person TAO = new Person("tao-ruoxi", "Ruoxi", "Tao", "陶若溪");
  static final LocalDate DAY = LocalDate.of(2025, 12, 2);

  static Citation citation(Language language, String title, Person... authors) {
    return new Citation(
        "what-a-street",
        List.of(authors),
        title,
        language,
        language == Language.ZH ? "湖岸季刊" : "Lakeshore Quarterly",
        DAY,
        "2025",
        "4",
        "1234-5679",
        "https://example.org/en/articles/what-a-street",
        "CC BY 4.0");
  }

  static String said(Citation citation) {
    var words = citation.words();
    return words.before() + words.journal() + words.after();
  }

  @Test
  void inEnglishOnlyTheFirstNameIsTurnedRound() {
    assertThat(said(citation(Language.EN, "What a street remembers", ADA, TAO)))
        .isEqualTo(
            "Berg, Ada, and Ruoxi Tao. “What a street remembers.” Lakeshore Quarterly 2025, no."
                + " 4.");
  }

  @Test
  void aTitleThatAsksKeepsItsMarkAlone() {
    assertThat(said(citation(Language.EN, "Who keeps the well?", ADA)))
        .isEqualTo("Berg, Ada. “Who keeps the well?” Lakeshore Quarterly 2025, no. 4.");
  }

  @Test
  void inChineseTheNameIsInCharactersAndTitlesStandInTheirMarks() {
    assertThat(said(citation(Language.ZH, "街道记得什么", TAO, ADA)))
        .isEqualTo("陶若溪、Ada Berg：《街道记得什么》，《湖岸季刊》2025年第4期。");
  }

  @Test
  void bibtexEscapesWhatTexWouldRead() {
    assertThat(citation(Language.EN, "Costs & {gains}: 5 %", ADA, TAO).bibtex())
        .isEqualTo(
            """
            @article{what-a-street,
              author = {Berg, Ada and Tao, Ruoxi},
              title = {Costs \\& gains: 5 \\%},
              journal = {Lakeshore Quarterly},
              year = {2025},
              number = {4},
              date = {2025-12-02},
              issn = {1234-5679},
              url = {https://example.org/en/articles/what-a-street},
              langid = {english}
            }
            """);
  }

  @Test
  void risHasOneLineForEachAuthorAndAnEnd() {
    assertThat(citation(Language.ZH, "街道", TAO, ADA).ris())
        .startsWith("TY  - JOUR\r\nAU  - 陶若溪\r\nAU  - Berg, Ada\r\nTI  - 街道\r\n")
        .endsWith("ER  - \r\n");
  }

  @Test
  void cslNamesHaveFamilyAndGivenName() {
    assertThat(citation(Language.EN, "What", TAO).csl())
        .contains("\"author\":[{\"family\":\"Tao\",\"given\":\"Ruoxi\"}]")
        .contains("\"date-parts\":[[2025,12,2]]");
  }
}
