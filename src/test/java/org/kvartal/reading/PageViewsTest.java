package org.kvartal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.platform.Network;

class PageViewsTest {

  static final Network LAKESHORE =
      new Network(
          Bilingual.of("Lakeshore Network", "湖岸研究网"), Bilingual.of("Lakeshore Quarterly", "湖岸季刊"));

  @Test
  void aPageIsFilledWithTheNamesOfTheNetwork() {
    assertThat(
            PageViews.filled(
                "{{site}}，《{{journal}}》，{{url}}，{{other}}",
                Language.ZH,
                LAKESHORE,
                "https://example.org"))
        .isEqualTo("湖岸研究网，《湖岸季刊》，https://example.org，{{other}}");
  }

  @Test
  void bareNamesLeadToSiblingPagesInTheSameLanguage() {
    assertThat(
            PageViews.filled(
                "[a](for-authors) [b](https://x.org/) [c](/en/) [d](#e)",
                Language.ZH,
                LAKESHORE,
                ""))
        .isEqualTo("[a](/zh/pages/for-authors) [b](https://x.org/) [c](/en/) [d](#e)");
  }

  @Test
  void thePrintedPageTellsTheAddressesInTheirOrder() {
    assertThat(
            Texts.addresses(
                "<p><a href=\"https://b.org/?x&#61;1&amp;y\">b</a> <a href=\"/en/\">c</a> <a"
                    + " title=\"t\" href=\"http://a.org\">a</a></p>"))
        .isEqualTo(List.of("https://b.org/?x=1&y", "http://a.org"));
  }
}
