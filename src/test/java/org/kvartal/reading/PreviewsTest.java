package org.kvartal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;

class PreviewsTest {

  private static String turn(String html) {
    return Previews.turn(html, "2013-4", "salt|night-bus", "/l/issue/SECRET");
  }

  @Test
  void linksBetweenThePagesOfAnIssueStayWithinItsPreview() {
    assertThat(turn("<a href=\"/en/articles/salt\">")).contains("/l/issue/SECRET/en/articles/salt");
    assertThat(turn("<a href=\"/zh/issues/2013-4\">")).contains("\"/l/issue/SECRET/zh/\"");
    assertThat(turn("<img src=\"/issues/2013-4.en.cover.svg\">"))
        .isEqualTo("<img src=\"/l/issue/SECRET/cover.en\">");
  }

  @Test
  void everythingElseIsLeftAsReadersGetIt() {
    for (var html :
        new String[] {
          "<a href=\"/en/articles/salt-road\">",
          "<a href=\"/en/issues/2013-40\">",
          "<a href=\"https://other.example/en/articles/salt\">",
          "<a href=\"/en/people/salt\">"
        }) assertThat(turn(html)).isEqualTo(html);
  }

  @Test
  void aReferenceCannotBeTakenAlongBeforeThePieceIsPublic() {
    assertThat(turn("<a href=\"/en/articles/salt/cite.bib\">")).isEqualTo("<a href=\"#cite\">");
  }

  @Test
  void aNoticeInBothLanguagesIsToldInTheReaders() {
    var note = "The data were not the author's.\n\n数据并非作者所有。";
    assertThat(ArticleViews.said(note, Language.EN)).isEqualTo("The data were not the author's.");
    assertThat(ArticleViews.said(note, Language.ZH)).isEqualTo("数据并非作者所有。");
    assertThat(ArticleViews.said("Only English.", Language.ZH)).isEqualTo("Only English.");
  }
}
