package org.kvartal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest client sends, and what is answered. */
class StrangerIT {

  private final Web stranger = Web.of(Portal.shared());

  private String host() {
    return "localhost:" + Portal.shared().port();
  }

  @Test
  void anotherHostIsMisdirected() {
    assertThat(rawGet("/en/", "evil.example")).isEqualTo(421);
    assertThat(rawGet("/en/", host())).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/;x=1", "/desk;a", "/en/%3Bx"})
  void pathParametersAreRefused(String path) {
    assertThat(rawGet(path, host())).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Transfer-Encoding: xchunked",
        "Content-Length: 0\r\nContent-Length: 5",
      })
  void aBodyOfTwoLengthsSmugglesNoSecondRequest(String lengths) {
    var answer =
        stranger.raw(
            "POST /en/letter HTTP/1.1\r\nHost: %s\r\nContent-Type:".formatted(host())
                + " application/x-www-form-urlencoded\r\n%s\r\n\r\n0\r\n\r\n".formatted(lengths)
                + "GET /robots.txt HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                    .formatted(host()));
    assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSize(2);
    assertThat(answer).startsWith("HTTP/1.1 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/letter", "/signin", "/links", "/en/calls/winter-essays-2026/submit"})
  void aFormThatDoesNotSayWhatItIsIsRefused(String path) {
    var request =
        "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Length: 3\r\nConnection: close\r\n\r\na=b";
    assertThat(stranger.rawStatus(request.formatted(path, host()))).isEqualTo(415);
  }

  @Test
  void twoHostsAreRefused() {
    var request =
        "GET /en/ HTTP/1.1\r\nHost: %s\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
    assertThat(stranger.rawStatus(request.formatted(host()))).isIn(400, 421);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/../../etc/passwd",
        "/assets/../WEB-INF/web.xml",
        "/assets/%2e%2e/%2e%2e/WEB-INF/web.xml",
        "/media/..%2f..%2fkvartal.mv.db",
        "/WEB-INF/web.xml",
        "/META-INF/persistence.xml",
        "/en/articles/%00",
        "/en/articles/%ff%fe",
        "/en/articles/no-such-article",
        "/en/issues/9999-99",
        "/en/issues/0000-0",
        "/en/people/%E2%80%AE",
        "/fr/",
        "/en/articles/" + "a-very-long-",
        "/en/search?q=%22%28%2B%21%5E*~",
        "/en/search?q=*&page=-1",
        "/en/search?q=a&page=99999999999999999999",
        "/en/search?q=%F0%9F%92%A9&kind=%27--&year=abc&sort=;",
        "/api/v1/search?q=%00&page=x",
        "/api/v1/issues/not-an-id",
        "/api/v1/issues?year=x",
        "/issues/2026-3.en.cover.bmp",
        "/issues/9999-1.en.card.png",
        "/desk/issues/00000000-0000-0000-0000-000000000000",
        "/desk/mail?page=-5",
        "/l/no-such-link",
        "/en/feed.exe",
        "/en/mistake?page=javascript:alert(1)",
      })
  void hostileAddressesAreAnsweredWithoutAnAccident(String path) {
    var status = rawGet(path, host());
    assertThat(status).as(path).isBetween(200, 499);
  }

  @Test
  void whatIsAskedIsNeverPrintedRaw() {
    var question = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
    var page = stranger.page("/en/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    assertThat(page.select("script:not([src])")).isEmpty();
    assertThat(page.select("img[src=x]")).isEmpty();
  }

  @Test
  void everyAnswerCarriesTheHeadersThatKeepBrowsersSafe() {
    for (var path : new String[] {"/en/", "/en/nothing", "/api/v1/nothing", "/robots.txt"}) {
      var headers = stranger.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy")).as(path).isPresent();
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
      assertThat(headers.firstValue("Server")).as(path).isEmpty();
    }
  }

  @Test
  void theLogHoldsNoAccident() throws IOException {
    assertThat(java.nio.file.Files.readString(Portal.shared().log()))
        .doesNotContain("OutOfMemoryError", "StackOverflowError");
  }

  private int rawGet(String path, String host) {
    return stranger.rawStatus(
        "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }
}
