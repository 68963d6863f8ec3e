package org.kvartal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @Test
  void theTrailIsFilteredByKindAndNameAndAsksOnceHoweverLongItIs() throws Exception {
    try (var database = TestDatabase.h2();
        var entities = database.open()) {
      var trail = new AuditTrail(entities, Clock.systemUTC(), nobody());
      entities.getTransaction().begin();
      for (int i = 0; i < 30; i++)
        entities.persist(
            new AuditEntry(
                NOON.plusSeconds(i),
                "x",
                i % 2 == 0 ? "Ana Berg" : "100%_Bo",
                "edited",
                i % 3 == 0 ? "page" : "network",
                new UUID(0, i),
                "no. " + i));
      entities.getTransaction().commit();

      assertThat(trail.search("", "", 0, 3))
          .extracting(AuditEntry::detail)
          .containsExactly("no. 29", "no. 28", "no. 27");
      assertThat(trail.search("page", "ANA", 0, 99))
          .extracting(AuditEntry::detail)
          .containsExactly("no. 24", "no. 18", "no. 12", "no. 6", "no. 0");
      assertThat(trail.search("", "%_b", 0, 99)).hasSize(15);
      assertThat(trail.search("", "a%g", 0, 99)).isEmpty();
      assertThat(trail.kinds()).containsExactly("network", "page");
      assertThat(Queries.in(entities, () -> trail.search("", "", 0, 30))).isEqualTo(1);
    }
  }

  /** Reading asks for no visitor. */
  @SuppressWarnings("unchecked")
  private static Instance<Visitor> nobody() {
    return (Instance<Visitor>)
        Proxy.newProxyInstance(
            AuditTrailTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (_, method, _) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
