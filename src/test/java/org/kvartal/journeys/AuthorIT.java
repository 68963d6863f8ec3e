package org.kvartal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** What an author without an account meets: the calls, sending in, the answer. */
class AuthorIT {

  private final Web author = Web.of(Portal.shared());

  @Test
  void aWordFileIsTakenWithItsPhotoAndLookedThrough() {
    var answer = Essay.called("What the ledger leaves out").sendTo(author);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var submission = json(answer.body());
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/api/v1/submissions/" + submission.getString("id"));
    assertThat(submission.getString("title")).isEqualTo("What the ledger leaves out");
    assertThat(submission.getString("stage")).isEqualTo("submitted");
    assertThat(submission.getJsonArray("files")).hasSize(2);
    var length = submission.getJsonObject("preflight").getJsonObject("length");
    assertThat(length.getString("unit")).isEqualTo("words");
    assertThat(length.getInt("count")).isBetween(1500, 4000);
    assertThat(submission.getJsonObject("preflight").getJsonArray("errors")).isEmpty();
  }

  @Test
  void whatLacksEverythingIsRefusedWithTheFieldsNamed() {
    var answer =
        author.send(
            "POST",
            "/api/v1/submissions",
            BodyPublishers.ofString(
                "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nessay\r\n--x--\r\n"),
            "Content-Type",
            "multipart/form-data; boundary=x");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(json(answer.body()).getJsonArray("violations")).isNotEmpty();
  }

  @Test
  void whatOthersSentInIsNotShownToStrangers() {
    var sent = Essay.called("A secret of Ada").sendTo(author);
    var id = json(sent.body()).getString("id");
    var stranger = Web.of(Portal.shared());
    var one = stranger.get("/api/v1/submissions/" + id);
    assertThat(one.statusCode()).isEqualTo(401);
    assertThat(one.body()).doesNotContain("A secret of Ada");
    assertThat(stranger.get("/api/v1/submissions").statusCode()).isEqualTo(401);
    assertThat(stranger.get("/en/search?q=secret+of+Ada").body())
        .doesNotContain("/articles/a-secret");
  }

  @Test
  void theCallsAreShownWithTheirForm() {
    var calls = author.page("/en/calls");
    assertThat(calls.select("main a[href$=/en/calls/winter-essays-2026]")).isNotEmpty();
    var form = author.page("/en/calls/winter-essays-2026/submit");
    assertThat(form.select("main form input[type=file]")).isNotEmpty();
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
