package org.kvartal.editorial;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** What a form carries so that its draft is found again: 192 random bits, kept only as a hash. */
final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  static String fresh() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static String hash(String secret) {
    return Files.hash(secret.getBytes(StandardCharsets.UTF_8));
  }
}
