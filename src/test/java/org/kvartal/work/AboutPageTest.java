package org.kvartal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kvartal.desk.DeskPage;
import org.kvartal.platform.Language;

class AboutPageTest {

  @Test
  void thePageOfAWorkIsDrawnInBothLanguagesAndNeverRunsWhatSomeoneTyped() {
    var bad = DeskPage.SCRIPT;
    var view =
        new AboutResource.View(
            "/desk/works/1",
            bad,
            "essay",
            List.of(new AboutResource.Place(1, "p"), new AboutResource.Place(2, "")),
            List.of(new AboutResource.Signer("p", bad)),
            List.of(new WorksDeskResource.Choice("pensions", bad, true)),
            bad,
            false,
            bad,
            "",
            new AboutResource.Book(bad, bad, bad, bad, bad),
            true);
    for (var language : Language.all()) {
      var html = DeskPage.draw("work/about", view, language);
      assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert");
      assertThat(html).contains("value=\"p\" selected").doesNotContain("work.about.");
    }
  }
}
