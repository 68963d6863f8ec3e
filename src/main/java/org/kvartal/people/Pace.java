package org.kvartal.people;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kvartal.platform.Refusal;

/**
 * How often the same may be tried from the same place, or for the same address. Each node counts
 * for itself; a restart forgets.
 */
@ApplicationScoped
class Pace {

  /** What is counted, and how much of it in which time. */
  enum Deed {
    /** Generous to a reading room behind one address. */
    SIGN_IN_FROM(60, Duration.ofMinutes(10)),
    SIGN_IN_AS(10, Duration.ofMinutes(10)),
    LETTER_FROM(20, Duration.ofHours(1)),
    LETTER_TO(5, Duration.ofHours(1));

    private final int most;
    private final Duration window;

    Deed(int most, Duration window) {
      this.most = most;
      this.window = window;
    }
  }

  /** Keys kept; the one longest unused goes first. */
  private static final int KEYS = 20_000;

  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > KEYS;
        }
      };

  /**
   * Counts one more.
   *
   * @throws Refusal TOO_MANY
   */
  void count(Deed deed, String key) {
    if (!mayGoOn(deed, key)) throw new Refusal(Refusal.Kind.TOO_MANY, "problem.too-many");
  }

  synchronized boolean mayGoOn(Deed deed, String key) {
    return buckets
        .computeIfAbsent(
            deed + " " + key,
            _ ->
                Bucket.builder()
                    .addLimit(l -> l.capacity(deed.most).refillGreedy(deed.most, deed.window))
                    .build())
        .tryConsume(1);
  }

  /** After a success the earlier slips no longer count. */
  synchronized void forget(Deed deed, String key) {
    buckets.remove(deed + " " + key);
  }

  /**
   * Where a request comes from. The header of a proxy counts only when the connection comes from
   * this machine or a private network, and then only its last entry, which the proxy wrote itself.
   */
  static String placeOf(HttpServletRequest request) {
    var remote = request.getRemoteAddr();
    var forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !isNear(remote)) return remote;
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  private static boolean isNear(String address) {
    try {
      var place = InetAddress.getByName(address);
      return place.isLoopbackAddress() || place.isSiteLocalAddress();
    } catch (UnknownHostException e) { // not a number: not ours
      return false;
    }
  }
}
