package org.kvartal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;

class LinksTest {

  static final String URL = "https://example.org";

  @Test
  void aPageInBothLanguagesNamesBothAndADefault() {
    var links = Links.both(URL, "/issues", Language.ZH, "");
    assertThat(links.canonical()).isEqualTo("https://example.org/zh/issues");
    assertThat(links.alternates())
        .containsExactly(
            new Links.Alternate("en", "https://example.org/en/issues"),
            new Links.Alternate("zh-Hans", "https://example.org/zh/issues"),
            new Links.Alternate("x-default", "https://example.org/en/issues"));
  }

  @Test
  void aPieceInOneLanguageHasNoAlternatesAndTheAddressOfThatLanguage() {
    var links = Links.of(URL, "/articles/a", Language.ZH, Set.of(Language.ZH), "");
    assertThat(links.canonical()).isEqualTo("https://example.org/zh/articles/a");
    assertThat(links.alternates()).isEmpty();
  }

  @Test
  void aLongDescriptionEndsBetweenCharactersWithAnEllipsis() {
    var links = Links.both(URL, "/", Language.ZH, "𠮷".repeat(400));
    assertThat(links.description()).isEqualTo("𠮷".repeat(299) + "…");
  }
}
