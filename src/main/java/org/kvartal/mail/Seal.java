package org.kvartal.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kvartal.platform.Dkim;
import org.kvartal.platform.Misconfiguration;

/**
 * Signs messages as our domain's (DKIM, RFC 6376, relaxed/relaxed), with RSA or Ed25519 (RFC 8463).
 * Written here because the library at hand needs a second, foreign Ed25519 where the JDK has its
 * own.
 */
final class Seal {

  /** RFC 6376 §5.4.1; From twice, so that none can be added (§5.4.2). */
  private static final List<String> SIGNED =
      List.of("from", "to", "subject", "date", "message-id", "mime-version", "content-type");

  private final Dkim dkim;
  private final PrivateKey key;
  private final boolean rsa;

  Seal(Dkim dkim, PrivateKey key) {
    this.dkim = dkim;
    this.key = key;
    this.rsa = key.getAlgorithm().equals("RSA");
  }

  /**
   * @throws Misconfiguration when the key cannot be read
   */
  static Seal of(Dkim dkim) {
    try {
      return new Seal(dkim, key(Files.readAllBytes(dkim.key())));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new Misconfiguration(
          "kvartal.dkim.key: " + dkim.key() + " is not a PKCS#8 key that can be read.");
    }
  }

  private static PrivateKey key(byte[] file) throws GeneralSecurityException {
    var text = new String(file, StandardCharsets.ISO_8859_1);
    var der =
        text.startsWith("-----BEGIN")
            ? Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""))
            : file;
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (InvalidKeySpecException e) { // then it must be the other kind
      return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
    }
  }

  /** The message with its signature before it. {@code message} is seven-bit with CRLF. */
  byte[] sign(byte[] message) {
    var text = new String(message, StandardCharsets.ISO_8859_1);
    var end = text.indexOf("\r\n\r\n");
    var headers = relaxedHeaders(text.substring(0, end));
    var names = SIGNED.stream().filter(headers::containsKey).toList();
    var field =
        "v=1; a=%s; c=relaxed/relaxed; d=%s; s=%s;\r\n\th=from:%s;\r\n\tbh=%s;\r\n\tb="
            .formatted(
                rsa ? "rsa-sha256" : "ed25519-sha256",
                dkim.domain(),
                dkim.selector(),
                String.join(":", names),
                base64(sha256(relaxedBody(text.substring(end + 4)))));
    var input = new StringBuilder();
    for (var name : names) input.append(headers.get(name)).append("\r\n");
    input.append("dkim-signature:").append(relaxedValue(field));
    var signature = base64(signature(input.toString())).replaceAll("(.{72})", "$1\r\n\t");
    return ("DKIM-Signature: " + field + signature.stripTrailing() + "\r\n" + text)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static Map<String, String> relaxedHeaders(String block) {
    var headers = new LinkedHashMap<String, String>();
    for (var line : block.split("\r\n(?![ \t])")) {
      var colon = line.indexOf(':');
      var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      headers.put(name, name + ":" + relaxedValue(line.substring(colon + 1)));
    }
    return headers;
  }

  /** RFC 6376 §3.4.2. */
  private static String relaxedValue(String value) {
    return value.replace("\r\n", "").replaceAll("[ \t]+", " ").strip();
  }

  /** RFC 6376 §3.4.4. */
  static String relaxedBody(String body) {
    var lines = body.replaceAll("[ \t]+", " ").replace(" \r\n", "\r\n");
    var end = lines.length();
    if (end > 0 && lines.charAt(end - 1) == ' ') end--;
    while (end >= 2 && lines.startsWith("\r\n", end - 2)) end -= 2;
    return end == 0 ? "" : lines.substring(0, end) + "\r\n";
  }

  private byte[] signature(String input) {
    var bytes = input.getBytes(StandardCharsets.ISO_8859_1);
    try {
      var signature = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
      signature.initSign(key);
      signature.update(rsa ? bytes : sha256(input)); // RFC 8463 §3 signs the hash
      return signature.sign();
    } catch (GeneralSecurityException e) { // both are part of every JDK
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (GeneralSecurityException e) { // part of every JDK
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
