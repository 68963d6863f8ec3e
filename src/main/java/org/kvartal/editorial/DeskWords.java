package org.kvartal.editorial;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.kvartal.platform.Language;
import org.kvartal.theme.Messages;

/** How the desk puts a submission into words, for one visitor at one moment. */
record DeskWords(Language language, Messages messages, ZoneId zone, Instant now) {

  String t(String key, Object... args) {
    return messages.text(language, key, args);
  }

  /** "due in 3 days", "late by one day"; empty without a date. */
  String due(Submission s) {
    if (s.stage().isFinal()) return "";
    return s.due().map(this::due).orElse("");
  }

  String due(Instant due) {
    var days =
        (int)
            ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), due.atZone(zone).toLocalDate());
    boolean late = due.isBefore(now);
    if (days == 0) return t(late ? "desk.due.passed" : "desk.due.today");
    return t(late ? "desk.due.late" : "desk.due.in", Math.abs(days));
  }

  /** The shape beside the word of a stage. */
  static String mark(Stage stage) {
    return switch (stage) {
      case DRAFT, SUBMITTED -> "wait";
      case IN_REVIEW, REVISION -> "way";
      case ACCEPTED, PUBLISHED -> "done";
      case DECLINED, WITHDRAWN -> "none";
    };
  }

  String stage(Stage stage) {
    return t("editorial.stage." + stage.code());
  }

  /** Whose turn it is, authors by name. */
  String turn(Submission s) {
    var word = t("editorial.turn." + s.turn().code());
    if (s.turn() != Turn.AUTHOR) return word;
    var name = s.offer().greeting(language);
    return name.isEmpty() ? word : t("editorial.desk.turn-author", name);
  }

  String authors(Offer offer) {
    return offer.authors().stream()
        .filter(a -> !a.isBlank())
        .map(a -> language == Language.ZH && !a.nativeName().isBlank() ? a.nativeName() : a.name())
        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
  }

  String kind(Submission s) {
    return t("editorial.kind." + s.kind().code());
  }

  /** "Essay, English, 2,312 words". */
  String describe(Submission s) {
    var words = s.preflight();
    var parts =
        kind(s)
            + separator()
            + t("editorial.language." + s.language().code())
            + (words.count() == 0
                ? ""
                : separator() + t("editorial.preflight.count-free." + words.unit(), words.count()));
    return parts;
  }

  private String separator() {
    return language == Language.ZH ? "，" : ", ";
  }
}
