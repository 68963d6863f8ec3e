package org.kvartal.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One person's browser without the pictures: HTTP with a jar of cookies of its own. */
public final class Web {

  private final Portal portal;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(Portal.PATIENCE)
          .build();

  private Web(Portal portal) {
    this.portal = portal;
  }

  public static Web of(Portal portal) {
    return new Web(portal);
  }

  /** GET; {@code headers} are names and values in turn. Redirects are not followed. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<String> head(String path, String... headers) {
    return send("HEAD", path, BodyPublishers.noBody(), headers);
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    return exchange(
        request("GET", path, BodyPublishers.noBody(), headers), BodyHandlers.ofByteArray());
  }

  /** The page at {@code path}, which must answer 200. */
  Document page(String path, String... headers) {
    var answer = get(path, headers);
    if (answer.statusCode() != 200)
      throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
    return Jsoup.parse(answer.body(), portal.url() + path);
  }

  public HttpResponse<String> send(
      String method, String path, BodyPublisher body, String... headers) {
    return exchange(request(method, path, body, headers), BodyHandlers.ofString());
  }

  private HttpRequest request(String method, String path, BodyPublisher body, String... headers) {
    var request =
        HttpRequest.newBuilder(portal.url().resolve(path))
            .timeout(Portal.PATIENCE)
            .method(method, body);
    return (headers.length == 0 ? request : request.headers(headers)).build();
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Sends {@code request} byte for byte, for what no honest client sends, and reads the answer. */
  String raw(String request) {
    try (var socket = new Socket("localhost", portal.port())) {
      socket.setSoTimeout((int) Portal.PATIENCE.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The status line's number of a request sent byte for byte. */
  int rawStatus(String request) {
    var answer = raw(request);
    return answer.startsWith("HTTP/1.") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  /** The status of a GET; 0 when nobody listens. */
  public int status(String path) {
    try {
      return get(path).statusCode();
    } catch (UncheckedIOException e) { // nobody listens
      return 0;
    }
  }

  /** Waits until {@code condition} holds; the outbox and the index follow within seconds. */
  static void await(String what, BooleanSupplier condition) {
    await(what, Portal.PATIENCE, condition);
  }

  static void await(String what, Duration patience, BooleanSupplier condition) {
    var end = Instant.now().plus(patience);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) throw new AssertionError("waited in vain until " + what);
      try {
        Thread.sleep(Duration.ofMillis(200));
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted", e);
      }
    }
  }
}
