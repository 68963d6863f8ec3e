package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Refusal;

/** Makes and recognises the secrets of mailed links and forms; each has 192 random bits. */
@ApplicationScoped
public class Keys {

  /** Long enough for a text from the draft to the printed issue. */
  private static final Duration AUTHORS = Duration.ofDays(400);

  private static final Duration READERS = Duration.ofDays(60);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Submissions submissions;
  private final Clock clock;

  @Inject
  Keys(Submissions submissions, Clock clock) {
    this.submissions = submissions;
    this.clock = clock;
  }

  /** A fresh secret, for a form. */
  public static String secret() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public static String hash(String secret) {
    return Files.hash(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** A new secret that opens the submission for its author. */
  public String forAuthor(UUID submission) {
    return issue(submission, Key.Purpose.AUTHOR, null, AUTHORS);
  }

  public String forReader(Reader reader) {
    return issue(reader.submission(), Key.Purpose.READER, reader.id(), READERS);
  }

  private String issue(
      UUID submission, Key.Purpose purpose, @Nullable UUID subject, Duration time) {
    var secret = secret();
    submissions.add(
        new Key(hash(secret), submission, purpose, subject, clock.instant().plus(time)));
    return secret;
  }

  /**
   * @throws Refusal NOT_FOUND for a foreign or unknown secret, GONE for an expired one
   */
  public Key open(String secret, Key.Purpose purpose) {
    var key = submissions.key(hash(secret)).orElseThrow(Refusal::notFound);
    if (key.purpose() != purpose) throw Refusal.notFound();
    if (key.isExpired(clock.instant()))
      throw new Refusal(Refusal.Kind.GONE, "editorial.link.expired");
    return key;
  }
}
