package org.kvartal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;
import org.kvartal.text.Markdown;

class WordingTest {

  static final Wording RECEIPT = new Wording("We have “{{title}}”", "Dear {{name}},\n\n{{link}}");

  @Test
  void everyPlaceholderIsFilledOnceAndValuesAreNotLookedAtAgain() {
    var filled =
        RECEIPT.with(
            Map.of("title", "{{link}}", "name", "{{link}} $1", "link", "https://x.org/l/1"));
    assertThat(filled.subject()).isEqualTo("We have “{{link}}”");
    assertThat(filled.body()).isEqualTo("Dear {{link}} $1,\n\nhttps://x.org/l/1");
  }

  @Test
  void aNameIsShownLiterallyAndLeadsNowhere() {
    for (var name :
        new String[] {
          "<a href=https://evil.example>Click</a>",
          "[Click](https://evil.example)",
          "Visit https://evil.example now",
          "www.evil.example",
          "**Ada** <script>alert(1)</script>",
          "Ada\n\n# Hello\nhttps://evil.example"
        }) {
      var body = RECEIPT.with(Map.of("name", name)).body();
      var html = Markdown.render(body, Language.EN).html();
      assertThat(html).as(name).doesNotContain("<a", "<script", "<strong", "<h2", "://");
      assertThat(html).as(name).startsWith("<p>Dear ");
    }
  }

  @Test
  void aNoteKeepsItsLinesButIsNotMarkup() {
    var body =
        new Wording("s", "{{note}}").with(Map.of("note", "One *two*\nthree\n\n[x](y)")).body();
    assertThat(Markdown.render(body, Language.EN).html())
        .isEqualToIgnoringWhitespace("<p>One *two*<br />three</p><p>[x](y)</p>");
  }

  @Test
  void whatTurnsTextAroundIsLeftOut() {
    assertThat(RECEIPT.with(Map.of("title", "a\u202eb\r\nc")).subject())
        .isEqualTo("We have “a b c”");
  }

  @Test
  void itKnowsWhatCanBeFilledIn() {
    assertThat(RECEIPT.placeholders()).containsExactly("link", "name", "title");
  }
}
