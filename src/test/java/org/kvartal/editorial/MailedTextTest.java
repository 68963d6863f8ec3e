package org.kvartal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Refusal;

class MailedTextTest {

  static final String MAIL =
      """
      From: =?UTF-8?B?546L6Iqz?= <Wang.Fang@example.org>
      To: editors@example.net
      Subject: Fwd: Re: =?UTF-8?B?5rKz5rWB?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="b"

      --b
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: 8bit

      请查收。
      --b
      Content-Type: application/octet-stream; name="../../rivers.md"
      Content-Disposition: attachment; filename="../../rivers.md"

      # Rivers
      --b
      Content-Type: image/jpeg
      Content-Disposition: attachment; filename="me.jpg"

      x
      --b
      Content-Type: image/jpeg
      Content-Disposition: attachment; filename="map.jpg"

      x
      --b--
      """;

  static MailedText read(String mail) {
    return MailedText.read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMailTellsItsSenderItsWordsAndItsFiles() {
    var mail = read(MAIL);

    assertThat(mail.sender().value()).isEqualTo("wang.fang@example.org");
    assertThat(mail.name()).isEqualTo("王芳");
    assertThat(mail.subject()).isEqualTo("河流");
    assertThat(mail.words()).isEqualTo("请查收。");
    assertThat(mail.files())
        .extracting(Upload::role)
        .containsExactly(
            StoredFile.Role.MANUSCRIPT, StoredFile.Role.PHOTO, StoredFile.Role.ATTACHMENT);
  }

  @Test
  void scriptInAnHtmlMailIsNotTaken() {
    var mail =
        read(
            """
            From: Ada <ada@example.org>
            Subject: Rivers
            Content-Type: text/html; charset=UTF-8

            <p>Here <b>it</b> is.</p><script>alert(1)</script><img src="https://spy.example/x.png">
            """);

    assertThat(mail.words()).isEqualTo("Here **it** is.");
  }

  @Test
  void whatIsNoMailOrHasNoSenderIsRefused() {
    for (var nothing :
        new String[] {"", "PK\u0003\u0004", "Subject: x\n\nHello", "From: nobody\n\nHi"})
      assertThat(catchThrowableOfType(Refusal.class, () -> read(nothing)).messageKey())
          .isEqualTo("editorial.mail.no-sender");
  }

  @Test
  void aThousandPartsInOneAnotherEnd() {
    var mail = new StringBuilder("From: a@example.org\nSubject: x\n");
    for (int i = 0; i < 1000; i++)
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    mail.append("Content-Type: text/plain\n\ndeep");

    assertThat(read(mail.toString()).words()).isEmpty();
  }
}
