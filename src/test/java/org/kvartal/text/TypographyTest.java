package org.kvartal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kvartal.platform.Language;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**加粗，**后文|**加粗**，后文",
        "前文**“加粗”**后文|前文“**加粗**”后文",
        "前文**《书》**后文|前文《**书**》后文",
        "**第一，加粗。**后文|**第一，加粗**。后文",
        "*强调：*后文|*强调*：后文",
        "**加粗**后文|**加粗**后文",
        "**加粗，** 后文|**加粗，** 后文",
        "**（一）总则**如下|**（一）总则**如下",
        "**Bold,**then|**Bold**,then",
        "2*3, 4*5|2*3, 4*5"
      })
  void boldThatCommonMarkWouldNotSeeIsMended(String written, String mended) {
    assertThat(Typography.tidy(written)).isEqualTo(mended + "\n");
  }

  @Test
  void mendedBoldIsBold() {
    var text = Typography.tidy("前文**“加粗，”**后文**再次：**又");
    assertThat(Markdown.render(text, Language.ZH).html()).doesNotContain("*");
  }

  @Test
  void whatNobodySeesGoes() {
    assertThat(Typography.tidy("\uFEFFA\u200Bb\u202E c\u00ADd\r\n\r\n\r\n\r\nE\u00A0f  \nG\u0007"))
        .isEqualTo("Ab cd\n\nE f\\\nG\n");
    assertThat(Typography.tidy("　　街道")).isEqualTo("街道\n");
    assertThat(Typography.tidyLine(" Two \n lines\u202E ")).isEqualTo("Two lines");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|He said \"so\" and went|text.check.straight-quotes",
        "EN|It was the the end|text.check.doubled-word",
        "EN|Two  spaces|text.check.double-space",
        "EN|insurance schemes .Different areas|text.check.space-before",
        "EN|against a back- ground of|text.check.split-word",
        "EN|pages 3 -- 5|text.check.double-hyphen",
        "EN|well，then|text.check.full-width",
        "ZH|社会保障,需要创新|text.check.half-width",
        "ZH|社会保障(社保)需要|text.check.half-width-brackets",
        "ZH|他说\"创新\"|text.check.straight-quotes",
        "ZH|见<<社会保障论>>|text.check.title-marks",
        "ZH|我们的的研究|text.check.doubled-word",
        "ZH|等等...|text.check.ellipsis",
        "ZH|社会 保障|text.check.space-in-chinese"
      })
  void aProofReaderWouldMarkThis(Language language, String text, String key) {
    assertThat(Typography.check(text, language).stream().map(Typography.Remark::messageKey))
        .contains(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|He said “so” and it’s the end: 3.5 per cent, 2,500 (of 10).",
        "EN|He had had enough of short- and long-term plans.",
        "EN|See [the page](https://example.org/a--b?c=\"d\").",
        "ZH|“街道”记得什么？2013年12月，GDP增长7.8%。",
        "ZH|见《通往水边的长路》（第3页）……这是——用法。"
      })
  void thisIsFine(Language language, String text) {
    assertThat(Typography.check(text, language)).isEmpty();
  }

  @Test
  void spacesBetweenScriptsAreRemarkedOnOnlyWhereTheyAreMixed() {
    assertThat(Typography.check("用 GDP 与 PISA 和CPI", Language.ZH))
        .extracting(Typography.Remark::messageKey)
        .containsOnly("text.check.spacing-missing");
    assertThat(Typography.check("用GDP与PISA和CPI", Language.ZH)).isEmpty();
  }
}
