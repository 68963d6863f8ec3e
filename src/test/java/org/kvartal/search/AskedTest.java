package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;

class AskedTest {

  @Test
  void theAddressBecomesAQuestion() {
    var question =
        asked(
                "q",
                "福利",
                "kind",
                "essay",
                "language",
                "zh",
                "year",
                "2013",
                "sort",
                "newest",
                "page",
                "3")
            .question(Language.EN);
    assertThat(question.words().text()).isEqualTo("福利");
    assertThat(question.only()).contains(Language.ZH);
    assertThat(question.filters()).isEqualTo(Map.of("kind", "essay", "year", "2013"));
    assertThat(question.newestFirst()).isTrue();
    assertThat(question.page()).isEqualTo(3);
  }

  @Test
  void whatMakesNoSenseIsIgnored() {
    var question =
        asked(
                "q",
                " x ",
                "page",
                "minus",
                "language",
                "fr",
                "sort",
                "odd",
                "evil",
                "1",
                "year",
                "9".repeat(200))
            .question(Language.EN);
    assertThat(question.only()).isEqualTo(Optional.empty());
    assertThat(question.filters()).isEmpty();
    assertThat(question.page()).isOne();
    assertThat(asked("page", "99999").page()).isEqualTo(Question.LAST_PAGE);
    assertThat(asked("page", "-5").page()).isOne();
  }

  @Test
  void aChangedParameterLeadsToTheFirstPageAgain() {
    var asked = asked("q", "福利 & “care”", "kind", "essay", "page", "3");
    assertThat(asked.with("kind", "").query())
        .isEqualTo("q=%E7%A6%8F%E5%88%A9+%26+%E2%80%9Ccare%E2%80%9D");
    assertThat(asked.with("page", "4").query()).endsWith("&kind=essay&page=4");
    assertThat(asked.wordsOnly().query()).doesNotContain("kind");
  }

  private static Asked asked(String... pairs) {
    var query = new java.util.HashMap<String, List<String>>();
    for (int i = 0; i < pairs.length; i += 2) query.put(pairs[i], List.of(pairs[i + 1], "second"));
    return Asked.of(query);
  }
}
