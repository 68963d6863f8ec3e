package org.kvartal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.theme.Messages;

/**
 * The form by which a reader writes to the editors, as typed. {@code page} is the path it is about;
 * anything that is not a path of this portal becomes the front page.
 */
record NoticeForm(Notice.Kind kind, String page, String text, String email) {

  /** As {@code reading/notice} draws it. */
  public record View(
      String kind,
      boolean sent,
      String page,
      String text,
      String email,
      List<Wrong> errors,
      String textError,
      String emailError) {}

  /** A field and what is wrong with it. */
  public record Wrong(String field, String message) {}

  static final int LONGEST = 5000;

  static NoticeForm of(
      Notice.Kind kind, Optional<String> page, String text, String email, Language language) {
    var path =
        page.filter(p -> p.matches("/[A-Za-z0-9/_.-]{0,300}") && !p.startsWith("//"))
            .orElse("/" + language.code() + "/");
    return new NoticeForm(kind, path, text.strip().replace("\r\n", "\n"), email.strip());
  }

  Optional<EmailAddress> address() {
    if (email.isEmpty()) return Optional.empty();
    try {
      return Optional.of(new EmailAddress(email));
    } catch (RuntimeException e) { // the form says so beside the field
      return Optional.empty();
    }
  }

  private String wrongText(Language language, Messages messages) {
    if (text.isEmpty()) return messages.text(language, "reading.notice.no-text-" + kind.code());
    if (text.length() > LONGEST) return messages.text(language, "problem.too-long", LONGEST);
    return "";
  }

  private String wrongEmail(Language language, Messages messages) {
    var wrong = !email.isEmpty() && address().isEmpty();
    return wrong ? messages.text(language, "problem.email") : "";
  }

  View empty() {
    return new View(kind.code(), false, page, text, email, List.of(), "", "");
  }

  View taken() {
    return new View(kind.code(), true, page, "", "", List.of(), "", "");
  }

  /** With everything typed, and what is wrong with it; no errors when nothing is. */
  View checked(Language language, Messages messages) {
    var ofText = wrongText(language, messages);
    var ofEmail = wrongEmail(language, messages);
    var errors = new ArrayList<Wrong>();
    if (!ofText.isEmpty()) errors.add(new Wrong("text", ofText));
    if (!ofEmail.isEmpty()) errors.add(new Wrong("email", ofEmail));
    return new View(kind.code(), false, page, text, email, errors, ofText, ofEmail);
  }
}
