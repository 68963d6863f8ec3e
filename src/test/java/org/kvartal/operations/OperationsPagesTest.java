package org.kvartal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kvartal.desk.DeskPage;
import org.kvartal.platform.Job;
import org.kvartal.platform.Language;

class OperationsPagesTest {

  static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
  static final String BAD = DeskPage.SCRIPT;

  @Test
  void theTrailRunsNothingAndKeepsItsFiltersInItsAddresses() {
    var row = new AuditResource.Row(NOON, BAD, "", BAD, BAD, BAD);
    var system = new AuditResource.Row(NOON, "", "system", "edited", "page", "about en");
    for (var language : Language.all()) {
      var view = new AuditResource.View(List.of(row, system), List.of(BAD), "page", BAD, 2, true);
      var html = DeskPage.draw("operations/audit", view, language);
      assertThat(html).contains("&lt;script&gt;", "kind=page").doesNotContain("<script>alert");
      assertThat(html).doesNotContain("operations.audit.").contains("page=3");
    }
  }

  @Test
  void everyStateOfAJobHasItsWordAndOnlyARunningPageAsksAgain() {
    for (var language : Language.all())
      for (var state : Job.State.values()) {
        var running = state == Job.State.RUNNING;
        var row =
            new JobsResource.Row(new UUID(1, 1), BAD, BAD, state.name(), 3, 9, BAD, running, NOON);
        var html =
            DeskPage.draw(
                "operations/jobs", new JobsResource.View(List.of(row), running), language);
        assertThat(html).doesNotContain("operations.jobs.").doesNotContain("<script>alert");
        assertThat(html.contains("http-equiv=\"refresh\"")).isEqualTo(running);
        assertThat(html.contains("<progress value=\"3\" max=\"9\"")).isEqualTo(running);
      }
  }
}
