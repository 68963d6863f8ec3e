package org.kvartal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kvartal.mail.Letters;
import org.kvartal.mail.Outbox;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.reading.Notice;
import org.kvartal.theme.Dates;

/** The letters that answer readers, in the language in which they wrote. */
@ApplicationScoped
class Replies {

  private final Letters letters;
  private final Outbox outbox;
  private final Networks networks;
  private final Settings settings;

  @Inject
  Replies(Letters letters, Outbox outbox, Networks networks, Settings settings) {
    this.letters = letters;
    this.outbox = outbox;
    this.networks = networks;
    this.settings = settings;
  }

  /** Needs the running transaction in which {@code notice} was answered. */
  void send(Notice notice) {
    var to = notice.email().orElseThrow();
    var language = notice.language();
    var day = Dates.day(notice.sentAt(), language, networks.get().zone());
    var values =
        Map.of(
            "note", notice.answer(),
            "editor", notice.answeredBy(),
            "day", day,
            "page", settings.url().getAuthority() + notice.page(),
            "words", notice.words());
    outbox.post(letters.compose("answer-to-reader", language, to, values));
  }
}
