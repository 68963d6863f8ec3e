package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Settings;

/** The letters that go with what happens to a submission, in the author's language. */
@ApplicationScoped
public class Correspondence {

  private final Settings settings;

  @Inject
  Correspondence(Settings settings) {
    this.settings = settings;
  }

  /** A draft was kept; the link leads back to it. */
  void draftSaved(Submission draft, String secret) {
    settings.url();
  }

  /** The text has arrived. */
  void receipt(Submission sent, String key) {
    settings.url();
  }

  /** The answer of the editors, held back for ten minutes; nothing when there is no address. */
  @Nullable UUID decision(Submission submission, Decision decision, String text, String editor) {
    settings.url();
    return null;
  }

  /** A letter that is still held back does not go. */
  void callBack(UUID letter) {
    settings.url();
  }
}
