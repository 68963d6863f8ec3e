package org.kvartal.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Refusal;

/**
 * A password as it is stored: Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage
 * Cheat Sheet), written in the PHC string format.
 */
record Password(String stored) {

  /** NIST SP 800-63B-4 asks for 15, or 8 beside a second factor; ten for people who come rarely. */
  static final int SHORTEST = 10;

  static final int LONGEST = 128;
  private static final int MEMORY = 19_456;
  private static final int PASSES = 2;
  private static final int LENGTH = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Four at a time, 76 MiB: more would let sign-ins starve everything else. */
  private static final Semaphore ROOM = new Semaphore(4, true);

  private static final Pattern FORM =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([^$]+)\\$([^$]+)");

  /** Passwords that everyone tries first and that are long enough to pass otherwise. */
  private static final Set<String> COMMON =
      Set.of(
          "1234567890",
          "0123456789",
          "12345678910",
          "123456789a",
          "1q2w3e4r5t",
          "qwertyuiop",
          "password12",
          "password123",
          "password1234",
          "passw0rd123",
          "iloveyou123",
          "letmein1234",
          "welcome123",
          "welcome1234",
          "administrator",
          "changeme123",
          "abcdefghij",
          "1111111111",
          "0000000000",
          "woaini1314",
          "woaini520520",
          "5201314520",
          "qwerty12345",
          "qwerty1234",
          "asdfghjkl1",
          "a123456789",
          "aa123456789",
          "zhongguo123",
          "newsletter",
          "newsletter1");

  /** Compared with when there is no account, so that both answers take the same time. */
  private static final Password NOBODYS = of(Secret.fresh().word());

  static Password of(String plain) {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    var hash = hash(plain, salt, MEMORY, PASSES);
    var coder = Base64.getEncoder().withoutPadding();
    return new Password(
        "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
            .formatted(MEMORY, PASSES, coder.encodeToString(salt), coder.encodeToString(hash)));
  }

  /**
   * A new password that someone has chosen.
   *
   * @throws Refusal INVALID with the reason
   */
  static Password chosen(String plain, EmailAddress email) {
    var length = plain.codePointCount(0, plain.length());
    if (length < SHORTEST) throw Refusal.invalid("people.password.short", SHORTEST);
    if (length > LONGEST) throw Refusal.invalid("people.password.long", LONGEST);
    var lower = plain.toLowerCase(Locale.ROOT);
    var own = email.value().split("@")[0];
    var isOne = plain.codePoints().distinct().count() < 4;
    if (isOne || COMMON.contains(lower)) throw Refusal.invalid("people.password.common");
    if (lower.equals(email.value()) || (own.length() > 3 && lower.contains(own)))
      throw Refusal.invalid("people.password.own-name");
    return of(plain);
  }

  static void compareWithNobodys(String plain) {
    NOBODYS.matches(plain);
  }

  boolean matches(String plain) {
    var parts = FORM.matcher(stored);
    if (!parts.matches() || plain.length() > 4 * LONGEST) return false;
    var decoder = Base64.getDecoder();
    var memory = Integer.parseInt(parts.group(1));
    var passes = Integer.parseInt(parts.group(2));
    var hash = hash(plain, decoder.decode(parts.group(3)), memory, passes);
    return MessageDigest.isEqual(hash, decoder.decode(parts.group(4)));
  }

  /** Typed on two keyboards the same password may be composed differently; hence NFC. */
  private static byte[] hash(String plain, byte[] salt, int memory, int passes) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build();
    var hash = new byte[LENGTH];
    var bytes = Normalizer.normalize(plain, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    ROOM.acquireUninterruptibly();
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(parameters);
      generator.generateBytes(bytes, hash);
    } finally {
      ROOM.release();
    }
    return hash;
  }

  @Override
  public String toString() {
    return "a password";
  }
}
