package org.kvartal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kvartal.platform.Language;

class NoticeFormTest {

  static NoticeForm form(String page, String text, String email) {
    return NoticeForm.of(Notice.Kind.MISTAKE, Optional.of(page), text, email, Language.EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.test/",
        "https://evil.test/",
        "javascript:alert(1)",
        "/a b",
        "",
        "/a?x=\"><"
      })
  void onlyAPathOfThisPortalIsThePageItIsAbout(String page) {
    assertThat(form(page, "x", "").page()).isEqualTo("/en/");
  }

  @Test
  void thePageStaysWithTheForm() {
    assertThat(form("/zh/articles/a-street", "x", "").empty().page())
        .isEqualTo("/zh/articles/a-street");
  }

  @Test
  void anAddressIsOptionalButOnceGivenMustBeOne() {
    assertThat(form("/en/", "x", "").address()).isEmpty();
    assertThat(form("/en/", "x", "ada@example.org").address()).isPresent();
    assertThat(form("/en/", "x", "ada@").address()).isEmpty();
  }
}
