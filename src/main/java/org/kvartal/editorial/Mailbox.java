package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

/**
 * Makes drafts of mails that editors bring. The same mail brought twice is the same draft; whoever
 * sent it gets the link to complete it.
 */
@ApplicationScoped
public class Mailbox {

  private final Intake intake;
  private final Submissions submissions;
  private final Correspondence post;
  private final Clock clock;

  @Inject
  Mailbox(Intake intake, Submissions submissions, Correspondence post, Clock clock) {
    this.intake = intake;
    this.submissions = submissions;
    this.post = post;
    this.clock = clock;
  }

  /**
   * @param by the editor who brings it
   * @throws Refusal INVALID when {@code eml} is no mail with a sender
   */
  public Submission take(Call call, byte[] eml, String by) {
    var nonce = "mail-" + Files.hash(eml);
    var known = submissions.byNonce(Secret.hash(nonce));
    if (known.isPresent()) return known.get();
    var mail = MailedText.read(eml);
    var draft = intake.fresh(call, nonce, offer(call, mail), clock.instant());
    draft.step("by-mail", "", by, clock.instant());
    for (var file : mail.files()) take(draft, file);
    if (draft.title().isBlank()) draft.keep(draft.offer().titled(mail.subject()));
    intake.look(draft);
    submissions.flush();
    post.toComplete(draft);
    return draft;
  }

  /** A file that cannot be read is kept as it came, and the author is told. */
  private void take(Submission draft, Upload file) {
    try {
      if (file.role() == StoredFile.Role.ATTACHMENT) draft.attach(intake.stored(file));
      else intake.keep(draft, draft.offer(), List.of(file));
    } catch (Refusal refusal) {
      var kept = new Upload(StoredFile.Role.ATTACHMENT, file.name(), file.type(), file.bytes());
      draft.attach(intake.stored(kept));
      var found = new ArrayList<>(draft.offer().found());
      found.add(new Finding("manuscript", refusal.messageKey(), refusal.arguments()));
      draft.keep(draft.offer().withFound(found));
    }
  }

  private static Offer offer(Call call, MailedText mail) {
    var isText = mail.files().stream().noneMatch(f -> f.role() == StoredFile.Role.MANUSCRIPT);
    var language = isHan(mail.subject() + mail.words()) ? Language.ZH : Language.EN;
    var offer =
        Offer.empty(call.limits().getFirst().kind(), language).withAuthors(List.of(author(mail)));
    return isText
        ? offer.withText(mail.subject(), "", mail.words(), List.of())
        : offer.noted(mail.words());
  }

  /** Whether at least every fifth character is Han: a Chinese mail with English names in it. */
  private static boolean isHan(String text) {
    var han = text.codePoints().filter(Mailbox::isHan).count();
    return han > 0 && han * 5 >= text.codePoints().filter(Character::isLetter).count();
  }

  private static boolean isHan(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  private static Offer.Author author(MailedText mail) {
    var name = mail.name().replaceAll("[\"']", "").strip();
    var email = mail.sender().value();
    if (name.codePoints().anyMatch(Mailbox::isHan))
      return new Offer.Author("", "", name, email, "", "");
    var comma = name.indexOf(',');
    if (comma > 0)
      return new Offer.Author(
          name.substring(comma + 1).strip(), name.substring(0, comma).strip(), "", email, "", "");
    var space = name.lastIndexOf(' ');
    return new Offer.Author(
        space < 0 ? "" : name.substring(0, space).strip(),
        name.substring(space + 1).strip(),
        "",
        email,
        "",
        "");
  }
}
