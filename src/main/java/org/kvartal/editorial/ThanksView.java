package org.kvartal.editorial;

import org.kvartal.platform.Language;
import org.kvartal.theme.Messages;

/** What an author sees after the last button. */
public record ThanksView(
    String callTitle,
    String callHref,
    String title,
    String textTag,
    String email,
    boolean late,
    String stage) {

  static ThanksView of(Submission sent, Language language, Messages messages) {
    return new ThanksView(
        sent.call().title().in(language),
        "/" + language.code() + "/calls/" + sent.call().slug(),
        sent.title(),
        sent.language().tag(),
        sent.email().map(Object::toString).orElse(""),
        sent.late(),
        messages.text(language, "editorial.stage." + sent.stage().code()));
  }
}
