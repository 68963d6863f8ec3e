package org.kvartal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.EmailAddress;
import org.kvartal.reading.Notice;
import org.kvartal.reading.Notices;

/** Composes the inbox and one message in it. */
@ApplicationScoped
class InboxViews {

  /** A page of the list. {@code said} tells of the deed just done to the notice {@code of}. */
  public record ListView(
      boolean done,
      long waiting,
      long settled,
      List<Row> rows,
      int page,
      boolean more,
      String said,
      String of) {}

  /** One line. */
  public record Row(
      UUID id,
      String kind,
      String start,
      String tag,
      String page,
      String from,
      Instant sentAt,
      Optional<Instant> doneAt,
      String doneBy,
      boolean answered) {}

  /** One message with its answer, or the form for one. */
  public record NoticeView(
      UUID id,
      String kind,
      String words,
      String tag,
      String page,
      String from,
      String language,
      Instant sentAt,
      Optional<Instant> doneAt,
      String doneBy,
      String answer,
      Optional<Instant> answeredAt,
      String answeredBy,
      String typed,
      String error,
      int longest,
      String said) {}

  static final int SHOWN = 50;
  private static final int START = 110;

  private final Notices notices;

  @Inject
  InboxViews(Notices notices) {
    this.notices = notices;
  }

  /** Three queries, however long the list. */
  ListView list(boolean done, int page, String said, String of) {
    var from = (Math.min(page, 10_000) - 1) * SHOWN;
    var found = done ? notices.settled(from, SHOWN + 1) : notices.waiting(from, SHOWN + 1);
    return new ListView(
        done,
        notices.waitingCount(),
        notices.settledCount(),
        found.stream().limit(SHOWN).map(InboxViews::row).toList(),
        page,
        found.size() > SHOWN,
        said,
        of.matches("[0-9a-f-]{36}") ? of : "");
  }

  private static Row row(Notice notice) {
    return new Row(
        notice.id(),
        notice.kind().code(),
        start(notice.words()),
        notice.language().tag(),
        notice.page(),
        notice.email().map(EmailAddress::value).orElse(""),
        notice.sentAt(),
        notice.doneAt(),
        notice.doneBy(),
        notice.answeredAt().isPresent());
  }

  /** The beginning of a message on one line, never half a character. */
  static String start(String words) {
    var line = words.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= START) return line;
    return line.substring(0, line.offsetByCodePoints(0, START)).strip() + "…";
  }

  NoticeView one(Notice notice, String typed, String error, String said) {
    return new NoticeView(
        notice.id(),
        notice.kind().code(),
        notice.words(),
        notice.language().tag(),
        notice.page(),
        notice.email().map(EmailAddress::value).orElse(""),
        notice.language().code(),
        notice.sentAt(),
        notice.doneAt(),
        notice.doneBy(),
        notice.answer(),
        notice.answeredAt(),
        notice.answeredBy(),
        typed,
        error,
        InboxResource.LONGEST,
        said);
  }
}
