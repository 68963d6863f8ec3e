package org.kvartal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Errand;
import org.kvartal.platform.Errands;
import org.kvartal.platform.Visitor;
import org.kvartal.reading.Notice;
import org.kvartal.reading.Notices;
import org.kvartal.theme.Messages;

/** Readers who wait for an answer or a correction. */
@ApplicationScoped
class InboxErrands implements Errands {

  /** The front room shows the oldest; the inbox has them all. */
  private static final int MOST = 10;

  private final Notices notices;
  private final Messages messages;

  @Inject
  InboxErrands(Notices notices, Messages messages) {
    this.notices = notices;
    this.messages = messages;
  }

  @Override
  public List<Errand> waitingFor(Visitor visitor) {
    if (!visitor.has("editor", "managing", "administrator")) return List.of();
    return notices.waiting(0, MOST).stream().map(notice -> errand(notice, visitor)).toList();
  }

  private Errand errand(Notice notice, Visitor visitor) {
    var language = visitor.language();
    var from = notice.email().map(EmailAddress::value);
    var kind = messages.text(language, "desk.inbox.kind." + notice.kind().code());
    return new Errand(
        messages.text(
            language, from.isPresent() ? "desk.inbox.verb.answer" : "desk.inbox.verb.look"),
        InboxViews.start(notice.words()),
        notice.language().tag(),
        from.map(address -> kind + " · " + address).orElse(kind + " · " + notice.page()),
        notice.sentAt(),
        Optional.empty(),
        "/desk/inbox/" + notice.id());
  }
}
