package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The welfare states of the North           | welfar state north
          Bourdieu’s field, and Bourdieu's habitus  | bourdieu field bourdieu habitu
          Tromsø, Malmö and naïve Zürich            | tromso malmo naiv zurich
          a well-being index (2013/4)               | well be index 2013 4
          ＷＥＬＦＡＲＥ １２３                        | welfar 123
          养老金                                     | 养 养老 老 老金 金
          養老金                                     | 养 养老 老 老金 金
          臺灣與裏海                                 | 台 台湾 湾 湾与 与 与里 里 里海 海
          Bourdieu 的场域                            | bourdieu 的 的场 场 场域 域
          周国豪 (Guohao Zhou)                       | 周 周国 国 国豪 豪 guohao zhou
          社会。福利                                  | 社 社会 会 福 福利 利
          ⽣⽼病死                                     | 生 生老 老 老病 病 病死 死
          𠮷野家                                      | 𠮷 𠮷野 野 野家 家
          """)
  void textBecomesTheseTerms(String text, String terms) {
    assertThat(terms(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({
    "养老金制度的改革, 养老金 制度 的 改革",
    "養老金制度的改革, 养老金 制度 的 改革",
    "他在Tromsø研究社会福利。, 他 在 trom 研究 社会 福利",
  })
  void theDictionarySeesTheseWords(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"體制,体制", "後来,后来", "為着,为着", "說明,说明", "羣眾,群众", "Ａｂ１,Ab1", "⽼人,老人", "don’t,don't"})
  void foldingKeepsTheLength(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource({"Welfarre reforms in Tromsø,welfarre reforms tromso", "李 and Li,and"})
  void spellingsKeepTheirEndings(String text, String words) {
    var kept =
        Analyzers.terms(Analyzers.SPELLING, text).stream()
            .map(Analyzers.Term::text)
            .filter(word -> !word.equals("in"))
            .toList();
    assertThat(kept).isEqualTo(List.of(words.split(" ")));
  }

  private static String terms(String text) {
    return joined(Analyzers.terms(Analyzers.TEXT, text));
  }

  private static String words(String text) {
    return joined(Analyzers.terms(Analyzers.DICTIONARY, text));
  }

  private static String joined(List<Analyzers.Term> terms) {
    return terms.stream().map(Analyzers.Term::text).collect(Collectors.joining(" "));
  }
}
