package org.kvartal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Smtp;

class SmtpCarrierTest {

  static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  static final EmailAddress ADA = new EmailAddress("ada@example.org");
  static final Letter LETTER =
      new Letter(
          "submission-receipt",
          ADA,
          Language.ZH,
          "大作《湖岸的路》已收到",
          "周国豪，您好：\n\nhttps://lakeshore.example.org/l/abc\n\n祝\n研安",
          NOON);

  @Test
  void aChineseLetterArrivesWholeInBothForms() throws Exception {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    try {
      var outcome = carrier(server.getSmtp().getPort()).carry(LETTER);

      assertThat(outcome).isInstanceOf(Outcome.Taken.class);
      assertThat(server.getReceivedMessages()).hasSize(1);
      check(server.getReceivedMessages()[0]);
    } finally {
      server.stop();
    }
  }

  private static void check(MimeMessage message) throws Exception {
    assertThat(message.getSubject()).isEqualTo("大作《湖岸的路》已收到");
    assertThat(message.getMessageID()).isEqualTo("<" + LETTER.id() + "@lakeshore.example.org>");
    assertThat(message.getFrom()[0].toString())
        .isEqualTo("Lakeshore Network <newsletter@lakeshore.example.org>");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getContentType()).contains("alternative");
    assertThat((String) parts.getBodyPart(0).getContent())
        .startsWith("周国豪，您好：")
        .contains("https://lakeshore.example.org/l/abc", "湖岸研究网");
    assertThat((String) parts.getBodyPart(1).getContent())
        .contains("周国豪，您好：", "href=\"https://lakeshore.example.org/l/abc\"", "打开页面")
        .containsPattern("祝<br ?/?>\\s*研安");
  }

  @Test
  void whatTheServerSaysDecidesWhatBecomesOfTheLetter() throws Exception {
    assertThat(against("RCPT", "550 no such user")).isInstanceOf(Outcome.Refused.class);
    assertThat(against("RCPT", "451 try later")).isInstanceOf(Outcome.Deferred.class);
    assertThat(against("MAIL", "421 closing")).isInstanceOf(Outcome.Deferred.class);
    assertThat(against(".", "554 spam")).isInstanceOf(Outcome.Refused.class);
    assertThat(against(".", "452 disk full")).isInstanceOf(Outcome.Deferred.class);
    assertThat(against("DATA", "")).isInstanceOf(Outcome.Deferred.class);
    assertThat(against(".", "")).isInstanceOf(Outcome.Uncertain.class);
    assertThat(against(".", "silence")).isInstanceOf(Outcome.Uncertain.class);
  }

  @Test
  void withoutAServerTheLetterWaits() throws Exception {
    int port;
    try (var closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    assertThat(carrier(port).carry(LETTER)).isInstanceOf(Outcome.Deferred.class);
  }

  @Test
  void noAddressCanSpeakToTheServer() {
    for (var address :
        new String[] {
          "a@example.org\r\nRCPT TO:<eve@example.org>",
          "a\u760d\u760aDATA@example.org",
          "a@example.org\u760d\u760aDATA",
          "\"a\r\n\"@example.org",
          "a@example.org,eve@example.org",
          "a@example.org eve@example.org",
          "<a@example.org>"
        })
      assertThatThrownBy(() -> new EmailAddress(address)).as(address).isInstanceOf(Refusal.class);
  }

  @Test
  void noSubjectCanAddAHeader() throws Exception {
    for (var subject :
        new String[] {
          "a\r\nBcc: eve@example.org", "a\u760d\u760aBcc: eve@example.org", "a\rb\nc"
        }) {
      var letter = new Letter("x", ADA, Language.EN, subject, "b", NOON);
      var bytes = Stationery.envelopes(Optional.empty()).bytes(letter);
      var head = new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2)[0];
      assertThat(head.lines().map(l -> l.toLowerCase(Locale.ROOT)))
          .as(subject)
          .noneMatch(l -> l.startsWith("bcc") || l.startsWith("b\n") || l.equals("c"));
    }
  }

  private static SmtpCarrier carrier(int port) {
    var smtp = new Smtp("127.0.0.1", port, "", "", "none");
    return new SmtpCarrier(
        smtp, Stationery.FROM, Stationery.envelopes(Optional.empty()), Duration.ofSeconds(2));
  }

  /** A server that answers {@code reply} to one command; an empty reply hangs up. */
  private static Outcome against(String command, String reply) throws Exception {
    try (var socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      Thread.ofVirtual().start(() -> speak(socket, command, reply));
      return carrier(socket.getLocalPort()).carry(LETTER);
    }
  }

  private static void speak(ServerSocket socket, String command, String reply) {
    try (var client = socket.accept();
        var in = new BufferedReader(new InputStreamReader(client.getInputStream()))) {
      var out = client.getOutputStream();
      out.write("220 test\r\n".getBytes());
      boolean data = false;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (data && !line.equals(".")) continue;
        data = false;
        if (line.startsWith(command)) {
          if (reply.isEmpty()) return;
          if (reply.equals("silence")) Thread.sleep(4000);
          out.write((reply + "\r\n").getBytes());
        } else if (line.startsWith("DATA")) {
          data = true;
          out.write("354 go on\r\n".getBytes());
        } else out.write("250 ok\r\n".getBytes());
        if (line.startsWith("QUIT")) return;
      }
    } catch (java.io.IOException | InterruptedException e) {
      // the carrier hung up first
    }
  }
}
