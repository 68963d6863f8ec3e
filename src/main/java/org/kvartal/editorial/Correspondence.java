package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.mail.Letter;
import org.kvartal.mail.Letters;
import org.kvartal.mail.Outbox;
import org.kvartal.mail.Wording;
import org.kvartal.platform.Networks;
import org.kvartal.theme.Dates;

/** The letters that go with what happens to a submission, in the author's language. */
@ApplicationScoped
public class Correspondence {

  /** Stands for the signed link in letters that are shown before they go. */
  static final String LINK = "{{link}}";

  /** Days within which an author hears from the editors. */
  private static final int ANSWER = 28;

  private final Contributors contributors;
  private final Letters letters;
  private final Outbox outbox;
  private final Networks networks;
  private final Clock clock;

  @Inject
  Correspondence(
      Contributors contributors, Letters letters, Outbox outbox, Networks networks, Clock clock) {
    this.contributors = contributors;
    this.letters = letters;
    this.outbox = outbox;
    this.networks = networks;
    this.clock = clock;
  }

  /** A draft was kept; the link leads back to it. */
  void draftSaved(Submission draft) {
    post("submission-draft-saved", draft, Map.of());
  }

  /** The text has arrived. */
  void receipt(Submission sent) {
    var letter = sent.late() ? "late-arrival" : "submission-receipt";
    post(letter, sent, Map.of("days", String.valueOf(ANSWER)));
  }

  /** The author has taken the text back. */
  void withdrawn(Submission submission) {
    post("withdrawn", submission, Map.of());
  }

  /** An editor's mail became a draft; the sender completes it. */
  void toComplete(Submission draft) {
    post("submission-link", draft, Map.of("days", "400"));
  }

  /** An editor asks the author something. */
  void question(Submission submission, String text, String editor) {
    post(
        "question-to-author",
        submission,
        Map.of(
            "note",
            text,
            "editor",
            editor,
            "deadline",
            submission
                .due()
                .map(d -> Dates.day(d, submission.language(), networks.get().zone()))
                .orElse("")));
  }

  /** What the letter about that decision would say, for the editor to change. */
  public Wording draft(Submission submission, Decision decision, String editor) {
    var values = values(submission, Map.of("link", LINK, "editor", editor));
    if (decision == Decision.REVISE) {
      var until = clock.instant().plus(Standing.AUTHORS_TIME);
      values.put("deadline", Dates.day(until, submission.language(), networks.get().zone()));
    }
    return letters.draft("decision-" + decision.code(), submission.language(), values);
  }

  /**
   * The answer of the editors, held back for {@code grace}; null when the author gave no address.
   * {@code text}: the letter as edited, Markdown; empty for the network's own.
   */
  @Nullable UUID decision(
      Submission submission, Decision decision, String text, String editor, Duration grace) {
    var to = submission.email();
    if (to.isEmpty()) return null;
    var draft = draft(submission, decision, editor);
    var body =
        (text.isBlank() ? draft.body() : text)
            .replace(LINK, contributors.link(submission, to.get()).toString());
    var letter =
        new Letter(
            "decision-" + decision.code(),
            to.get(),
            submission.language(),
            draft.subject(),
            body,
            clock.instant());
    if (!grace.isZero()) letter.holdUntil(clock.instant().plus(grace));
    outbox.post(letter);
    return letter.id();
  }

  /** A letter that is still held back does not go. */
  void callBack(UUID letter) {
    outbox.get(letter).withdraw(clock.instant());
  }

  private void post(String name, Submission submission, Map<String, String> more) {
    var to = submission.email();
    if (to.isEmpty()) return;
    var values = values(submission, more);
    values.put("link", contributors.link(submission, to.get()).toString());
    outbox.post(letters.compose(name, submission.language(), to.get(), values));
  }

  private Map<String, String> values(Submission submission, Map<String, String> more) {
    var language = submission.language();
    var call = submission.call();
    var values = new HashMap<String, String>();
    values.put("title", submission.title());
    values.put("name", submission.offer().greeting(language));
    values.put("call", call.title().in(language));
    values.put("deadline", Dates.moment(call.deadline(), language, call.zone()));
    values.put(
        "issue", call.issue().isEmpty() ? networks.get().journal().in(language) : call.issue());
    values.putAll(more);
    return values;
  }
}
