package org.kvartal.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.TestDatabase;

class IssueOrderTest {

  @Test
  void sectionsChangePlacesOnH2() throws Exception {
    try (var database = TestDatabase.h2()) {
      sectionsChangePlaces(database);
    }
  }

  @Test
  void sectionsChangePlacesOnPostgres() throws Exception {
    try (var database = TestDatabase.postgres()) {
      sectionsChangePlaces(database);
    }
  }

  private static void sectionsChangePlaces(TestDatabase database) {
    var id =
        database.inTransaction(
            entities -> {
              var issue =
                  new Issue(
                      new IssueNumber(2013, 4), LocalDate.of(2013, 12, 15), Bilingual.of("W", "冬"));
              issue.divideInto(List.of("essays", "reports", "books"));
              entities.persist(issue);
              return issue.id();
            });
    for (var order :
        List.of(
            List.of("reports", "essays", "books"),
            List.of("books", "essays"),
            List.of("essays", "reports", "books"))) {
      database.inTransaction(
          entities -> {
            entities.find(Issue.class, id).divideInto(order);
            return id;
          });
      List<String> kept = database.inTransaction(e -> e.find(Issue.class, id).sections());
      assertThat(kept).isEqualTo(order);
    }
  }
}
