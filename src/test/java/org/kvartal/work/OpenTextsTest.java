package org.kvartal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;
import org.kvartal.platform.TestDatabase;

class OpenTextsTest {

  static final UUID ADA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
  static final UUID GRACE = UUID.fromString("00000000-0000-7000-8000-00000000000b");
  static final Words TYPED = new Words("T", "S", "", "A <script>alert(1)</script> in it.");

  private static Clock after(Duration pause) {
    return Clock.fixed(WritingTest.NOON.plus(pause), ZoneOffset.UTC);
  }

  @Test
  void whatWasTypedIsKeptForItsWriterAloneAndOthersAreToldForAMinute() throws Exception {
    try (var database = TestDatabase.h2()) {
      var work =
          database.inTransaction(
              entities -> {
                var w = new Work("w", Kind.ESSAY, Language.EN, WritingTest.NOON);
                entities.persist(w);
                entities.flush();
                new OpenTexts(entities, WritingTest.CLOCK)
                    .open(w.id(), Language.EN, ADA, "Ada")
                    .keep(3, TYPED, WritingTest.NOON);
                return w.id();
              });
      database.inTransaction(
          entities -> {
            var open = new OpenTexts(entities, after(Duration.ofSeconds(59)));
            assertThat(open.others(work, Language.EN, GRACE)).isEqualTo(List.of("Ada"));
            assertThat(open.others(work, Language.EN, ADA)).isEmpty();
            assertThat(open.others(work, Language.ZH, GRACE)).isEmpty();
            assertThat(open.unsaved(work, Language.EN, GRACE)).isEmpty();
            var later = new OpenTexts(entities, after(Duration.ofSeconds(61)));
            assertThat(later.others(work, Language.EN, GRACE)).isEmpty();
            var kept = later.unsaved(work, Language.EN, ADA).orElseThrow();
            assertThat(kept.words()).isEqualTo(TYPED);
            assertThat(kept.base()).isEqualTo(3);
            kept.putAway(WritingTest.NOON);
            return kept;
          });
      database.inTransaction(
          entities -> {
            var open = new OpenTexts(entities, WritingTest.CLOCK);
            assertThat(open.unsaved(work, Language.EN, ADA)).isEmpty();
            return open;
          });
    }
  }
}
