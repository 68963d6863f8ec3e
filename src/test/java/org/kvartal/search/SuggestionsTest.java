package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvartal.platform.Language;

class SuggestionsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "zhou, people/zhou",
    "Zhou G, people/zhou",
    "guoh, people/zhou",
    "zhouguo, people/zhou",
    "zgh, people/zhou",
    "周, people/zhou",
    "周國, people/zhou",
    "国豪, people/zhou",
    "åsa, people/asa",
    "asa h, people/asa",
    "hög, people/asa",
    "zeng, people/zeng",
    "welfare st, articles/states",
    "states, articles/states",
    "福利, articles/states",
    "fuli, articles/states",
    "guojia, articles/states",
    "國家, articles/states"
  })
  void whoeverTypesThisIsOfferedThat(String typed, String path) {
    assertThat(suggested(typed)).contains(path);
  }

  @Test
  void peopleComeBeforeTitlesAndBeginningsBeforeMiddles() {
    assertThat(suggested("gu")).startsWith("people/zhou");
    assertThat(suggested("st")).containsExactly("articles/stories", "articles/states");
  }

  @Test
  void oneLetterOrNothingIsTooLittle() {
    assertThat(suggested("z")).isEmpty();
    assertThat(suggested("")).isEmpty();
    assertThat(suggested(" -*/ ")).isEmpty();
  }

  @Test
  void theTitleIsTheReadersWhereItExists() {
    try (var index = filled()) {
      assertThat(index.suggest("fuli", Language.EN).getFirst().title())
          .isEqualTo("Welfare states compared");
      assertThat(index.suggest("fuli", Language.ZH).getFirst().title()).isEqualTo("福利国家比较");
      assertThat(index.suggest("stor", Language.ZH).getFirst().language()).isEqualTo(Language.EN);
    }
  }

  private List<String> suggested(String typed) {
    try (var index = filled()) {
      return index.suggest(typed, Language.EN).stream().map(Suggestion::path).toList();
    }
  }

  private Index filled() {
    var index = Library.index(folder.resolve("index"));
    index.put(Library.person("zhou", "Guohao Zhou", "周国豪"));
    index.put(Library.person("asa", "Åsa Högberg", "霍奥莎"));
    index.put(Library.person("zeng", "Min Zeng", "曾敏"));
    index.put(Library.article("states", "Welfare states compared | Text", "福利国家比较 | 正文"));
    index.put(Library.article("stories", "2001-01-01", "Stories of care | Text", ""));
    index.put(Library.article("guide", "Guide to the archive | Text", ""));
    index.commit(new Reached(1, ""));
    return index;
  }
}
