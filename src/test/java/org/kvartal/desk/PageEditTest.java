package org.kvartal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Bundle;
import org.kvartal.platform.Language;
import org.kvartal.text.SafeHtml;

class PageEditTest {

  static final String FILE = "---\ntitle: 关于我们\norder: 1\nkept: yes\n---\n\n正文。\n";

  @Test
  void savingWithoutAChangeGivesTheSameFileAndUnknownLinesStay() {
    var form = PageForm.of(FILE, "");
    assertThat(form.source(FILE)).isEqualTo(FILE);
    var changed = PageForm.typed("About\r\n us", "", "2", "One.\r\nTwo.", "").source(FILE);
    assertThat(changed).contains("title: About us\n", "order: 2\n", "kept: yes\n", "One.\nTwo.\n");
  }

  @Test
  void aTitleCannotSmuggleLinesIntoTheHeadOfTheFile() {
    var form = PageForm.typed("About\n---\norder: 9", "", "", "Text", "");
    assertThat(PageForm.of(form.source(""), "").order()).isEmpty();
  }

  @Test
  void whatIsMissingOrTooLongIsTold() {
    assertThat(PageForm.typed(" ", "", "x", " ", "").errors())
        .containsOnlyKeys("title", "order", "body");
    assertThat(PageForm.typed("T", "x".repeat(401), "", "b", "").errors()).containsOnlyKeys("lead");
  }

  @Test
  void theFormShowsEverythingAndRunsNothing() {
    var bad = DeskPage.SCRIPT;
    var at = Instant.parse("2026-11-24T11:00:00Z");
    var history =
        List.of(
            new PageEditViews.Past(new UUID(1, 1), at, bad, true),
            new PageEditViews.Past(new UUID(1, 2), at, bad, false));
    for (var language : Language.all()) {
      var view =
          new PageEditViews.FormView(
              "about",
              "zh",
              "zh-Hans",
              bad,
              bad,
              bad,
              bad,
              "",
              true,
              true,
              true,
              Optional.of(new SafeHtml("<p>drawn</p>")),
              bad,
              List.of(new PageEditViews.Wrong("title", bad)),
              Map.of("title", bad, "lead", bad, "order", bad, "body", bad),
              "saved",
              history);
      var html = DeskPage.draw("desk/page", view, language);
      assertThat(html).contains("<p>drawn</p>", "{{site}}").doesNotContain("<script>alert");
      assertThat(html).doesNotContain("desk.pages.").contains("value=\"" + new UUID(1, 2) + "\"");
      var side = new PageEditViews.Side(bad, Optional.of(at));
      var none = new PageEditViews.Side("", Optional.empty());
      var list = new PageEditViews.ListView(List.of(new PageEditViews.Row("about", side, none)));
      assertThat(DeskPage.draw("desk/pages", list, language))
          .contains("/desk/pages/about/zh")
          .doesNotContain("<script>alert", "desk.pages.");
    }
  }

  @Test
  void filesAreTakenAwayTogetherWithTheirNamesAndBytes() throws IOException {
    var bytes = Bundle.zip(Map.of("pages/about.zh.md", FILE, "pages/a.en.md", "A"));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("pages/a.en.md");
      assertThat(zip.getNextEntry().getName()).isEqualTo("pages/about.zh.md");
      assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(FILE);
    }
  }
}
