package org.kvartal.platform;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * New identities. They begin with the time (UUID version 7, RFC 9562 §5.7), so that rows stay in
 * the order of their making and indexes grow at one end. They are names, not secrets.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    long millis = System.currentTimeMillis();
    long high = (millis << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
    long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
