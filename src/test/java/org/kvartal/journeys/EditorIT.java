package org.kvartal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The main job: an essay arrives, an issue appears, a reader finds it; the desk is for its own. */
class EditorIT {

  private static final String EDITOR = "ingrid.solvang@example.org";
  private static final String PASSWORD = "harbour-lantern";

  private final Web author = Web.of(Portal.shared());
  private final Web editor = Web.of(Portal.shared());
  private final Web reader = Web.of(Portal.shared());

  @Test
  void anEssayArrivesAnIssueAppearsAReaderFindsIt() {
    var title = "Porcelain kettles in the waiting room";
    var submission = json(Essay.called(title).sendTo(author));
    var bearer = "Bearer " + token();
    var decided =
        call(
            "POST",
            "/api/v1/submissions/" + submission.getString("id") + "/decision",
            bearer,
            "{\"decision\":\"accept\",\"letter\":\"We are glad to print it.\"}");
    assertThat(decided.getString("stage")).isEqualTo("accepted");

    var issue =
        call(
            "POST",
            "/api/v1/issues",
            bearer,
            "{\"year\":2013,\"number\":4,\"date\":\"2013-12-15\",\"title\":{\"en\":\"Kettles\"}}");
    var address = "/api/v1/issues/" + issue.getString("id");
    var work = submission.getString("work");
    call(
        "PUT",
        address + "/contents",
        bearer,
        "{\"sections\":[{\"slug\":\"essays\",\"entries\":[{\"work\":\"" + work + "\"}]}]}");
    var readiness = json(editor.get(address + "/readiness", "Authorization", bearer));
    assertThat(readiness.getJsonArray("entries")).hasSize(1);
    assertThat(reader.get("/en/issues/2013-4").statusCode()).isEqualTo(404);

    var published = call("POST", address + "/publication", bearer, "{}");
    assertThat(published.getString("state")).isEqualTo("published");
    Web.await(
        "the issue is shown",
        () -> reader.get("/en/issues/2013-4").body().contains("Porcelain kettles"));
    var article = reader.page("/en/issues/2013-4").select("main a:contains(" + title + ")");
    assertThat(reader.page(article.attr("href")).select("h1").text()).isEqualTo(title);
    Web.await(
        "the piece is found",
        () -> reader.get("/en/search?q=porcelain+kettles").body().contains(article.attr("href")));
  }

  @Test
  void theDeskIsForThoseWhoSignedInAndIsNeverKept() {
    var stranger = reader.get("/desk/submissions");
    assertThat(stranger.statusCode()).isEqualTo(303);
    var form = "email=ingrid.solvang%40example.org&password=" + PASSWORD;
    var answer =
        editor.send(
            "POST",
            "/signin",
            BodyPublishers.ofString(form),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    var desk = editor.get("/desk/submissions");
    assertThat(desk.statusCode()).isEqualTo(200);
    assertThat(desk.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    var home = editor.get("/en/");
    assertThat(home.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(reader.get("/en/").body()).doesNotContain("Ingrid Solvang</a>");
  }

  private String token() {
    var basic =
        Base64.getEncoder()
            .encodeToString((EDITOR + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    var answer =
        editor.send(
            "POST", "/api/v1/tokens", BodyPublishers.noBody(), "Authorization", "Basic " + basic);
    return json(answer).getString("token");
  }

  private JsonObject call(String method, String path, String bearer, String body) {
    return json(
        editor.send(
            method,
            path,
            BodyPublishers.ofString(body),
            "Authorization",
            bearer,
            "Content-Type",
            "application/json"));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
