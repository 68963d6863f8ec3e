package org.kvartal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

class MarkdownTest {

  private static String en(String markdown) {
    return Markdown.render(markdown, Language.EN).html();
  }

  private static String zh(String markdown) {
    return Markdown.render(markdown, Language.ZH).html();
  }

  private static final Options PICTURES =
      Options.PAGE.withImages(
          url ->
              url.equals("media:1")
                  ? Optional.of(
                      new Options.Picture(
                          "/media/quay.jpg",
                          800,
                          600,
                          "Stored",
                          "/media/q4.jpg 400w, /media/quay.jpg 800w"))
                  : Optional.empty());

  @Test
  void theHighestHeadingBecomesTheSecondLevelAndNoneIsSkipped() {
    assertThat(en("# One\n\n### Two\n\n## Three"))
        .isEqualTo("<h2>One</h2>\n<h3>Two</h3>\n<h3>Three</h3>");
    assertThat(en("### Only")).isEqualTo("<h2>Only</h2>");
  }

  @Test
  void headingsGetIdsThatAreUnique() {
    assertThat(Markdown.render("## 三种记法\n\n## 三种记法", Language.ZH, Options.PAGE).html())
        .isEqualTo(
            "<h2 id=\"s-san-zhong-ji-fa\">三种记法</h2>\n<h2 id=\"s-san-zhong-ji-fa-2\">三种记法</h2>");
    assertThat(Markdown.outline("# A\n\n## B c"))
        .containsExactly(
            new Markdown.Heading(2, "A", "s-a"), new Markdown.Heading(3, "B c", "s-b-c"));
  }

  @Test
  void aMarginNoteStandsBeforeItsParagraphAndBothPointAtEachOther() {
    assertThat(Markdown.render("Text.[^a]\n\n[^a]: Said *so*.", Language.EN, Options.PAGE).html())
        .isEqualTo(
            """
            <aside class="note" id="fn-1" role="doc-footnote"><p><a class="note-back" href="#fnref-1" \
            role="doc-backlink" aria-label="1, back to the text">1</a> Said <em>so</em>.</p></aside>
            <p>Text.<sup class="note-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref" \
            aria-label="Note 1">1</a></sup></p>\
            """);
  }

  @Test
  void footNotesStandAtTheEndInTheOrderOfTheirUse() {
    var html = en("A[^x] b[^y] c[^x]\n\n[^y]: Why\n\n[^x]: Ex");
    assertThat(html)
        .contains("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"Notes\"><ol>")
        .contains("id=\"fnref-1-2\"");
    assertThat(html.indexOf("Ex")).isLessThan(html.indexOf("Why"));
  }

  @Test
  void aParagraphThatIsOnlyAPictureIsAFigure() {
    assertThat(
            Markdown.render("![Boats](media:1 \"Figure 1. The quay\")", Language.EN, PICTURES)
                .html())
        .isEqualTo(
            """
            <figure><img src="/media/quay.jpg" srcset="/media/q4.jpg 400w , /media/quay.jpg 800w" \
            sizes="(min-width: 46rem) 40rem, 92vw" width="800" height="600" alt="Boats" loading="lazy" \
            decoding="async" /><figcaption><b>Figure 1.</b> The quay</figcaption></figure>\
            """);
    assertThat(Markdown.render("![](media:1)\n\n图1 码头", Language.ZH, PICTURES).html())
        .contains("alt=\"Stored\"")
        .endsWith("<figcaption><b>图1</b> 码头</figcaption></figure>");
  }

  @Test
  void picturesFromElsewhereAreNotLoaded() {
    assertThat(en("![A map](https://example.org/a.png)"))
        .isEqualTo(
            "<figure><a href=\"https://example.org/a.png\" class=\"picture-elsewhere\">A"
                + " map</a></figure>");
  }

  @Test
  void aTableTakesTheLineBeforeItAsCaption() {
    assertThat(zh("表1 记法\n\n| 记法 | 次 |\n|---|--:|\n| 按名字 | 41 |"))
        .isEqualTo(
            """
            <div class="table" tabindex="0" role="region" aria-label="表格"><table>\
            <caption><b>表1</b> 记法</caption>\
            <thead><tr><th scope="col">记法</th><th scope="col" class="number">次</th></tr></thead>\
            <tbody><tr><td>按名字</td><td class="number">41</td></tr></tbody></table></div>\
            """);
  }

  @Test
  void runsOfTheOtherScriptSayTheirLanguage() {
    assertThat(en("The term 社会保障（社保） is old"))
        .isEqualTo("<p>The term <span lang=\"zh\">社会保障（社保）</span> is old</p>");
    assertThat(zh("见 *The Book* 与“welfare state”，2013年"))
        .isEqualTo(
            "<p>见 <em lang=\"en\">The Book</em> 与“<span lang=\"en\">welfare"
                + " state</span>”，2013年</p>");
  }

  @Test
  void aLineBreakBetweenHanIsNoSpace() {
    assertThat(zh("街道\n记得")).isEqualTo("<p>街道记得</p>");
  }

  @Test
  void rawHtmlIsShownLiterally() {
    assertThat(en("A <script>alert(1)</script> H<sub>2</sub>O<br>b"))
        .isEqualTo("<p>A &lt;script&gt;alert(1)&lt;/script&gt; H<sub>2</sub>O<br />b</p>");
    assertThat(en("<img src=x onerror=alert(1)>"))
        .isEqualTo("<p>&lt;img src=x onerror=alert(1)&gt;</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&Tab;script:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:msgbox)",
        "[x](//evil.example)",
        "[x](/\\evil.example)",
        "[x](file:///etc/passwd)",
        "[x](<java script:alert(1)>)"
      })
  void aLinkToElsewhereThanThePlainWebIsNoLink(String hostile) {
    assertThat(en(hostile)).doesNotContain("href");
  }

  @Test
  void anAddressInAngleBracketsIsNoWayRoundEither() {
    assertThat(en("<javascript:alert(1)>")).doesNotContain("href");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  @Timeout(value = 40, unit = TimeUnit.SECONDS)
  void aTextThatNestsWithoutEndIsRenderedOrRefusedSoon(int which) {
    var hostile =
        switch (which) {
          case 0 -> "*".repeat(50_000) + "x" + "*".repeat(50_000);
          case 1 -> "![".repeat(20_000) + "x";
          case 2 -> "x <!--".repeat(40_000);
          case 3 -> "<".repeat(60_000);
          case 4 -> "> ".repeat(20_000) + "x";
          case 5 -> "[a](<b".repeat(30_000);
          default ->
              "| a ".repeat(2_000) + "\n" + "|---".repeat(2_000) + "\n" + "|\n".repeat(50_000);
        };
    var started = System.nanoTime();
    try {
      en(hostile);
    } catch (Refusal refused) {
      assertThat(refused.messageKey()).startsWith("text.too-");
    }
    assertThat(System.nanoTime() - started).isLessThan(TimeUnit.SECONDS.toNanos(5));
  }

  @Test
  void aTextOfMoreThanAQuarterMegabyteIsRefused() {
    assertThatThrownBy(() -> en("x".repeat(256 * 1024 + 1)))
        .isInstanceOf(Refusal.class)
        .extracting("messageKey")
        .isEqualTo("text.too-long");
  }

  @Test
  void sanitizingTwiceChangesNothing() {
    var html =
        Markdown.render(
            "A “b” 《c》 & <d> [e](https://e.org?a=b&c=d)[^1]\n\n[^1]: x", Language.EN, Options.PAGE);
    assertThat(Sanitizer.clean(html.html())).isEqualTo(html);
  }

  @Test
  void plainTextHasTheWordsOnly() {
    assertThat(Markdown.plain("# A *b*\n\n- c [d](https://e.org)\n- f[^1]\n\n[^1]: Note"))
        .isEqualTo("A b\nc d\nf\nNote");
  }
}
