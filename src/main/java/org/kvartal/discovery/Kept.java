package org.kvartal.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kvartal.platform.ChangeLog;

/**
 * Texts that are asked for much more often than they change, such as feeds: each is made once for
 * each state of the change log. There are about ten of them.
 */
@ApplicationScoped
class Kept {

  /** {@code generation} is the newest change that was known before the text was made. */
  record Text(long generation, byte[] bytes) {}

  private final ChangeLog changes;
  private final Map<String, Text> texts = new ConcurrentHashMap<>();

  @Inject
  Kept(ChangeLog changes) {
    this.changes = changes;
  }

  byte[] get(String name, Supplier<String> maker) {
    long now = changes.seen();
    var kept = texts.get(name);
    if (kept == null || kept.generation() != now) {
      kept = new Text(now, maker.get().getBytes(StandardCharsets.UTF_8));
      texts.put(name, kept);
    }
    return kept.bytes();
  }
}
