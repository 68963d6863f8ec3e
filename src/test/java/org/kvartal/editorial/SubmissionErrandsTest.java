package org.kvartal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;

class SubmissionErrandsTest {

  @Test
  void anEditorReadsThenDecidesThenEditsAndRemindsOnlyTheLate() {
    var now = SubmissionsDeskTest.NOON;
    var submission = SubmissionsDeskTest.submitted(SubmissionsDeskTest.call("c"), "One");
    assertThat(SubmissionErrands.verb(submission, now)).isEqualTo("read");
    submission.takeUp("Ana", now);
    assertThat(SubmissionErrands.verb(submission, now)).isEqualTo("decide");
    submission.decide(Decision.REVISE, "", "Ana", now);
    assertThat(SubmissionErrands.verb(submission, now)).isEmpty();
    assertThat(SubmissionErrands.verb(submission, now.plus(Duration.ofDays(22))))
        .isEqualTo("remind");
    submission.resubmit(now);
    submission.decide(Decision.ACCEPT, "", "Ana", now);
    assertThat(SubmissionErrands.verb(submission, now)).isEqualTo("edit");
    submission.publish("Ana", now);
    assertThat(SubmissionErrands.verb(submission, now)).isEmpty();
  }

  @Test
  void everyVerbIsWritten() {
    for (var language : Language.all())
      for (var verb : new String[] {"read", "decide", "edit", "remind", "do"})
        assertThat(SubmissionsDeskTest.words(language).t("editorial.desk.verb." + verb))
            .isNotBlank()
            .doesNotContain("editorial.");
  }
}
