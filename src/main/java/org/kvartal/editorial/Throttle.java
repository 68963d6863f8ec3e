package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;

/**
 * How many texts a stranger's address may send: 600 in ten minutes, drafts and corrections counted;
 * a whole class behind one address may hand in its essays together. Those signed in are not
 * counted.
 */
@ApplicationScoped
class Throttle {

  private static final int MOST = 600;
  private static final long SPAN = 600_000;

  private record Window(long from, int count) {}

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private final Visitor visitor;
  private final HttpServletRequest request;
  private final Clock clock;

  @Inject
  Throttle(Visitor visitor, HttpServletRequest request, Clock clock) {
    this.visitor = visitor;
    this.request = request;
    this.clock = clock;
  }

  /**
   * @throws Refusal TOO_MANY
   */
  void pass() {
    if (visitor.signedIn()) return;
    long now = clock.millis();
    if (windows.size() > 10_000) windows.values().removeIf(w -> now - w.from() > SPAN);
    var window =
        windows.merge(
            String.valueOf(request.getRemoteAddr()),
            new Window(now, 1),
            (old, one) -> now - old.from() > SPAN ? one : new Window(old.from(), old.count() + 1));
    if (window.count() > MOST) throw new Refusal(Refusal.Kind.TOO_MANY, "problem.too-many");
  }
}
