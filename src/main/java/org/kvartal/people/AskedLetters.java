package org.kvartal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.JobKind;
import org.kvartal.platform.JobRun;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;

/** Writes the letters that were asked for with an address only, if the address is known. */
@ApplicationScoped
class AskedLetters implements JobKind {

  static final String KIND = "people.letters";

  /** Letters for one request; who follows more things than this has an account. */
  private static final int MOST = 10;

  /** What was asked for: {@code links}, {@code forgot} or {@code signup}. */
  record Wish(String what, Language language, EmailAddress email) {

    static Wish of(String argument) {
      var parts = argument.split(" ", 3);
      return new Wish(
          parts[0], Language.of(parts[1]).orElse(Language.EN), new EmailAddress(parts[2]));
    }

    String argument() {
      return what + " " + language.code() + " " + email;
    }
  }

  private final Accounts accounts;
  private final SignedLinks links;
  private final AccountLetters letters;
  private final Settings settings;

  @Inject
  AskedLetters(Accounts accounts, SignedLinks links, AccountLetters letters, Settings settings) {
    this.accounts = accounts;
    this.links = links;
    this.letters = letters;
    this.settings = settings;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  @Transactional
  public void run(JobRun run) {
    write(Wish.of(run.argument()));
  }

  void write(Wish wish) {
    var account = accounts.byEmail(wish.email());
    switch (wish.what()) {
      case "links" -> links.sentTo(wish.email()).stream().limit(MOST).forEach(letters::again);
      case "forgot" ->
          account
              .filter(a -> a.isUsable(settings.demo()) && !a.isDemonstration())
              .ifPresent(letters::passwordForgotten);
      case "signup" ->
          account.ifPresentOrElse(
              letters::accountExists, () -> letters.confirm(wish.email(), wish.language()));
      default -> throw new IllegalArgumentException(wish.what());
    }
  }
}
