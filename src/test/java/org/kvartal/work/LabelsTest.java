package org.kvartal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.platform.TestDatabase;

class LabelsTest {

  @Test
  void eachKindStandsInItsOrderAndItsUsesAreCounted() throws Exception {
    try (var database = TestDatabase.h2();
        var entities = database.open()) {
      entities.getTransaction().begin();
      var labels = new Labels(entities);
      labels.add(new Label("topic:housing", Bilingual.of("Housing", "住房"), 2));
      labels.add(new Label("topic:pensions", Bilingual.of("Pensions", "养老金"), 1));
      labels.add(new Label("region:norway", Bilingual.of("Norway", "挪威"), 0));
      for (var slug : new String[] {"a", "b"}) {
        var work = new Work(slug, Kind.of("essay"), Language.EN, Instant.EPOCH);
        work.label(Set.of("topic:pensions", "region:norway"));
        entities.persist(work);
      }
      entities.getTransaction().commit();

      assertThat(labels.all("topic"))
          .extracting(Label::code)
          .containsExactly("topic:pensions", "topic:housing");
      assertThat(labels.uses())
          .containsEntry("topic:pensions", 2L)
          .containsEntry("region:norway", 2L)
          .doesNotContainKey("topic:housing");
    }
  }
}
