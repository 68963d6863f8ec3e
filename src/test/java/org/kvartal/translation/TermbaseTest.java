package org.kvartal.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kvartal.desk.DeskPage;
import org.kvartal.platform.Language;
import org.kvartal.platform.Queries;
import org.kvartal.platform.TestDatabase;
import org.kvartal.platform.TestSettings;

class TermbaseTest {

  @Test
  void theDeliveredTermsAreTakenFoundAndGivenBackWithNothingLost() throws Exception {
    var file = Files.readString(Path.of("content/terms/welfare.csv"));
    try (var database = TestDatabase.h2();
        var entities = database.open()) {
      var terms = new Termbase(entities, TestSettings.of(Map.of()));
      entities.getTransaction().begin();
      var first = terms.take(file);
      entities.flush();
      assertThat(first.refused()).isEmpty();
      assertThat(first.added()).isGreaterThan(400);
      var again = terms.take(terms.file());
      assertThat(again.added() + again.changed()).isZero();
      assertThat(again.same()).isEqualTo(first.added());
      var changed = terms.take("welfare-state,welfare state,福利国家,福利國家,admitted,x,y\nbad");
      assertThat(changed.changed()).isEqualTo(1);
      assertThat(changed.refused()).containsExactly("bad");
      entities.getTransaction().commit();

      assertThat(words(terms, "WELFARE STATE")).contains("福利国家");
      assertThat(words(terms, "福利國家")).contains("福利国家");
      assertThat(words(terms, "%")).isEmpty();
      assertThat(Queries.in(entities, () -> terms.find("", 0, 3))).isEqualTo(1);
      assertThat(Queries.in(entities, () -> terms.find("", 0, 300))).isEqualTo(1);
    }
  }

  private static List<String> words(Termbase terms, String asked) {
    return terms.find(asked, 0, 9).stream().map(t -> t.wording().hans()).toList();
  }

  @Test
  void quotesCommasAndFormulasSurviveTheTable() {
    var row = List.of("a", "say \"no\", then", "行\n二", "", "", "", "");
    assertThat(Csv.read(Csv.write(row))).containsExactly(row);
    assertThat(Csv.write(List.of("=1+1"))).isEqualTo("'=1+1\n");
    assertThat(Csv.read("a,\"b")).containsExactly(List.of("a", "b"));
  }

  @Test
  void thePagesRunNothingThatWasTyped() {
    var bad = DeskPage.SCRIPT;
    var row = new TermsResource.Row("1", bad, bad, bad, bad, "forbidden", bad, bad);
    var read = new TermsResource.Read(true, 1, 2, 3, List.of(bad));
    for (var language : Language.all()) {
      var list = new TermsResource.ListView(bad, 1, List.of(row), 2, true, "saved", read);
      var form = new TermsResource.FormView(row, 1, Wording.STATES, bad);
      for (var html :
          List.of(
              DeskPage.draw("translation/terms", list, language),
              DeskPage.draw("translation/term", form, language)))
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script>alert", "translation.");
    }
  }
}
