package org.kvartal.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kvartal.platform.Language;
import org.kvartal.theme.Messages;

/**
 * What an author sees of their own submission; nothing of what the editors say among themselves.
 */
public record MineView(
    String id,
    String title,
    String textTag,
    String callTitle,
    String callHref,
    String stage,
    String turn,
    Instant since,
    boolean isDue,
    Instant due,
    String zone,
    String next,
    boolean takesVersions,
    boolean mayWithdraw,
    boolean hasPhoto,
    List<PreflightView.Said> warnings,
    List<Happened> steps,
    List<Said> talk,
    List<Sent> files,
    String said,
    String typed) {

  /** Something that happened, in words. */
  public record Happened(Instant at, String what) {}

  /** A message; {@code own}: of the author. */
  public record Said(String by, boolean own, String text, Instant at) {}

  /** A file that came. */
  public record Sent(String name, Instant at) {}

  /** What an author is told of; second readers stay unnamed and unmentioned. */
  static final Set<String> TOLD =
      Set.of(
          "submitted",
          "taken-up",
          "accepted",
          "revision-asked",
          "declined",
          "new-version",
          "withdrawn",
          "published",
          "let-in",
          "question",
          "answer",
          "edited",
          "translated",
          "approval-asked",
          "approved",
          "not-approved",
          "by-mail");

  static MineView of(
      Submission s,
      List<Message> talk,
      String said,
      String typed,
      Language language,
      Messages messages) {
    var turn = s.turn() == Turn.READER ? Turn.EDITORS : s.turn();
    return new MineView(
        s.id().toString(),
        s.title(),
        s.language().tag(),
        s.call().title().in(language),
        "/" + language.code() + "/calls/" + s.call().slug(),
        messages.text(language, "editorial.stage." + s.stage().code()),
        messages.text(language, "editorial.my.turn." + turn.code()),
        s.since(),
        s.due().isPresent() && turn == Turn.AUTHOR,
        s.due().orElse(s.since()),
        s.call().zone().getId(),
        messages.text(language, "editorial.my.next." + s.stage().code()),
        s.stage().takesVersions(),
        s.stage().next().contains(Stage.WITHDRAWN),
        s.file(StoredFile.Role.PHOTO).isPresent(),
        PreflightView.said(s.preflight().warnings(), language, messages),
        s.history().stream()
            .filter(h -> TOLD.contains(h.deed()))
            .map(h -> new Happened(h.at(), messages.text(language, "editorial.deed." + h.deed())))
            .toList(),
        talk.stream()
            .filter(m -> !m.isInside())
            .map(m -> new Said(m.by(), m.isFromAuthor(), m.body(), m.at()))
            .toList(),
        s.files().stream().map(f -> new Sent(f.name(), f.at())).toList(),
        spoken(said, language, messages),
        typed);
  }

  /** A word of ours becomes its sentence; a sentence stays. */
  private static String spoken(String said, Language language, Messages messages) {
    return Set.of("version", "message", "withdraw").contains(said)
        ? messages.text(language, "editorial.my.said." + said)
        : said;
  }
}
