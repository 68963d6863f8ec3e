package org.kvartal.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A random word of 256 bits that opens something to whoever has it. Only its hash is stored: with
 * that much chance in it, a plain SHA-256 cannot be searched through.
 */
record Secret(String word) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Secret fresh() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Lower-case hexadecimal. */
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(word.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) { // every Java has it
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "a secret"; // so that no log tells it
  }
}
