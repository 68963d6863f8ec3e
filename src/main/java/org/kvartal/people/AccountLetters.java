package org.kvartal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.kvartal.mail.Letters;
import org.kvartal.mail.Outbox;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;
import org.kvartal.theme.Messages;

/** The letters about accounts and links, each with its own signed link. */
@ApplicationScoped
class AccountLetters {

  /** May choose a new password; the subject is the account. */
  static final String PASSWORD = "account.password";

  /** May open an account for the link's address; the subject is a name for this request only. */
  static final String OPENING = "account.opening";

  /** May take up the account that waits for them; the subject is the account. */
  static final String INVITATION = "account.invitation";

  /** ASVS 6.4.1: short. An hour lets a grey-listed letter still arrive in time. */
  private static final Duration PASSWORD_LIFE = Duration.ofHours(2);

  private static final Duration OPENING_LIFE = Duration.ofDays(2);
  private static final Duration INVITATION_LIFE = Duration.ofDays(14);
  private static final Duration AGAIN_LIFE = Duration.ofDays(30);

  private final SignedLinks links;
  private final Letters letters;
  private final Outbox outbox;
  private final Settings settings;
  private final Messages messages;

  @Inject
  AccountLetters(
      SignedLinks links, Letters letters, Outbox outbox, Settings settings, Messages messages) {
    this.links = links;
    this.letters = letters;
    this.outbox = outbox;
    this.settings = settings;
    this.messages = messages;
  }

  void passwordForgotten(Account account) {
    var link =
        links.issue(
            PASSWORD,
            account.id(),
            account.email(),
            "/forgot/" + account.id(),
            account.language(),
            PASSWORD_LIFE);
    post("password-reset", account.language(), account.email(), account.name(), link, Map.of());
  }

  void passwordChanged(Account account) {
    var link = URI.create(settings.url() + "/forgot");
    post("password-changed", account.language(), account.email(), account.name(), link, Map.of());
  }

  void confirm(EmailAddress email, Language language) {
    var request = Ids.next();
    var link = links.issue(OPENING, request, email, "/signup/" + request, language, OPENING_LIFE);
    post("account-confirm", language, email, email.value(), link, days(OPENING_LIFE));
  }

  void accountExists(Account account) {
    var link = URI.create(settings.url() + "/signin");
    post("account-exists", account.language(), account.email(), account.name(), link, Map.of());
  }

  void invite(Account account, String editor, String note) {
    var link =
        links.issue(
            INVITATION,
            account.id(),
            account.email(),
            "/invitation/" + account.id(),
            account.language(),
            INVITATION_LIFE);
    var language = account.language();
    var between = language == Language.ZH ? "、" : ", ";
    var values = new HashMap<>(days(INVITATION_LIFE));
    values.put("editor", editor);
    values.put("note", note);
    values.put(
        "role",
        account.roles().stream()
            .map(r -> messages.text(language, "people.role." + r.word()))
            .collect(java.util.stream.Collectors.joining(between)));
    post("invitation", language, account.email(), account.name(), link, values);
  }

  /** A new link to the same thing for the same address. */
  void again(SignedLink former) {
    var language = former.language();
    var link =
        links.issue(
            former.purpose(),
            former.subject(),
            former.holder(),
            former.landing(),
            language,
            AGAIN_LIFE);
    var values = new HashMap<>(days(AGAIN_LIFE));
    values.put("title", title(former, language));
    post("link-again", language, former.holder(), former.holder().value(), link, values);
  }

  /** Each feature names what its links open under {@code people.link.} and their purpose. */
  String title(SignedLink link, Language language) {
    var key = "people.link." + link.purpose();
    return messages.text(language, messages.has(language, key) ? key : "people.link.other");
  }

  private static Map<String, String> days(Duration life) {
    return Map.of("days", String.valueOf(life.toDays()));
  }

  private void post(
      String letter,
      Language language,
      EmailAddress to,
      String name,
      URI link,
      Map<String, String> more) {
    var values = new HashMap<>(more);
    values.put("name", name);
    values.put("link", link.toString());
    outbox.post(letters.compose(letter, language, to, values));
  }
}
