package org.kvartal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.jdkim.DKIMVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kvartal.platform.Dkim;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Misconfiguration;

class SealTest {

  static final Letter LETTER =
      new Letter(
          "published",
          new EmailAddress("ada@example.org"),
          Language.ZH,
          "《湖岸》第四期：一个很长很长很长很长很长很长很长很长很长很长的标题",
          "您好：\n\n  text  with   spaces \n\n.\n\n祝\n好\n\n\n",
          Instant.parse("2026-11-23T12:00:00Z"));

  @TempDir Path folder;

  @Test
  void anRsaSignatureHoldsForAnIndependentReader() throws Exception {
    var pair = pair("RSA", 2048);
    var message = sealed(pair);
    var record =
        "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());

    var verified = verifier(record).verify(new ByteArrayInputStream(message));

    assertThat(verified).hasSize(1);
    assertThat(verified.getFirst().getDToken()).hasToString("lakeshore.example.org");
  }

  @Test
  void aChangedLetterDoesNotHold() throws Exception {
    var pair = pair("RSA", 2048);
    var record =
        "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    var text = new String(sealed(pair), StandardCharsets.ISO_8859_1);
    var changed = text.replace("To: ada@", "To: eve@").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> verifier(record).verify(new ByteArrayInputStream(changed)))
        .isInstanceOf(org.apache.james.jdkim.exceptions.FailException.class);
  }

  /** The reader above knows no Ed25519; here the rules of RFC 8463 are read a second time. */
  @Test
  void anEd25519SignatureHoldsToo() throws Exception {
    var pair = pair("Ed25519", 255);
    var text = new String(sealed(pair), StandardCharsets.ISO_8859_1);
    var field =
        Pattern.compile("DKIM-Signature: (.*?)\r\n(?=[^ \t])", Pattern.DOTALL).matcher(text);
    assertThat(field.find()).isTrue();
    var value = field.group(1).replaceAll("\r\n", "").replaceAll("[ \t]+", " ");
    var b = value.substring(value.lastIndexOf("b=") + 2).replace(" ", "");
    var input = new StringBuilder();
    for (var name :
        List.of("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type")) {
      var header =
          Pattern.compile("\r\n" + name + ": (.*?)\r\n(?=[^ \t])", Pattern.DOTALL).matcher(text);
      assertThat(header.find()).as(name).isTrue();
      var unfolded = header.group(1).replaceAll("\r\n", "").replaceAll("[ \t]+", " ").strip();
      input.append(name.toLowerCase()).append(':').append(unfolded).append("\r\n");
    }
    input.append("dkim-signature:").append(value, 0, value.lastIndexOf("b=") + 2);
    var verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(pair.getPublic());
    verifier.update(
        MessageDigest.getInstance("SHA-256").digest(input.toString().getBytes("ISO-8859-1")));
    assertThat(value).contains("a=ed25519-sha256");
    assertThat(verifier.verify(Base64.getDecoder().decode(b))).isTrue();
  }

  /** The example of RFC 6376 §3.4.5. */
  @Test
  void theBodyIsReadAsTheStandardSays() {
    assertThat(Seal.relaxedBody(" C \r\nD \t E\r\n\r\n\r\n")).isEqualTo(" C\r\nD E\r\n");
    assertThat(Seal.relaxedBody("\r\n\r\n")).isEmpty();
    assertThat(Seal.relaxedBody("a")).isEqualTo("a\r\n");
  }

  @Test
  void aKeyThatIsNoneIsToldByItsSetting() throws Exception {
    var file = Files.writeString(folder.resolve("dkim.pem"), "not a key");
    assertThatThrownBy(() -> Seal.of(new Dkim("a.org", "s", file)))
        .isInstanceOf(Misconfiguration.class)
        .hasMessageContaining("kvartal.dkim.key");
  }

  private byte[] sealed(KeyPair pair) throws Exception {
    var pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n";
    var file = Files.writeString(folder.resolve("dkim.pem"), pem);
    var seal = Seal.of(new Dkim("lakeshore.example.org", "k1", file));
    return Stationery.envelopes(Optional.of(seal)).bytes(LETTER);
  }

  private static DKIMVerifier verifier(String record) {
    return new DKIMVerifier((_, _, _) -> List.of(record));
  }

  private static KeyPair pair(String algorithm, int size) throws Exception {
    var generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(size);
    return generator.generateKeyPair();
  }
}
