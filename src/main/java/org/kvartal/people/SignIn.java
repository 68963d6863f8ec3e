package org.kvartal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;

/** Who may come in, and what is remembered of it; for the page, the API and first passwords. */
@ApplicationScoped
class SignIn {

  private final Accounts accounts;
  private final Visits visits;
  private final Pace pace;
  private final Settings settings;
  private final AuditTrail trail;

  @Inject
  SignIn(Accounts accounts, Visits visits, Pace pace, Settings settings, AuditTrail trail) {
    this.accounts = accounts;
    this.visits = visits;
    this.pace = pace;
    this.settings = settings;
    this.trail = trail;
  }

  /**
   * The account, when the password is right and it may be used. As much is computed for an address
   * that nobody has.
   *
   * @throws Refusal TOO_MANY
   */
  Optional<Account> check(String email, String password, String place) {
    var typed = email.strip().toLowerCase(java.util.Locale.ROOT);
    pace.count(Pace.Deed.SIGN_IN_FROM, place);
    pace.count(Pace.Deed.SIGN_IN_AS, typed);
    var account =
        Optional.of(typed)
            .filter(EmailAddress::isValid)
            .map(EmailAddress::new)
            .flatMap(accounts::byEmail)
            .filter(a -> a.isUsable(settings.demo()));
    if (account.isEmpty()) {
      Password.compareWithNobodys(password);
      return Optional.empty();
    }
    if (!account.get().password().matches(password)) {
      trail.record("mistyped a password", "account", account.get().id(), place);
      return Optional.empty();
    }
    pace.forget(Pace.Deed.SIGN_IN_AS, typed);
    return account;
  }

  /** Begins a visit of this account; the value of {@code Set-Cookie}. */
  String begin(Account account, HttpServletRequest request) {
    var cookie = SessionCookie.of(settings);
    var former = Optional.ofNullable(cookie.read(request)).flatMap(visits::find);
    var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    var secret = visits.begin(account.id(), account.language(), agent, former);
    trail.record("signed in", "account", account.id(), Pace.placeOf(request));
    return cookie.keeping(secret);
  }

  /** Ends the visit of this request; the value of {@code Set-Cookie}. */
  String end(HttpServletRequest request) {
    var cookie = SessionCookie.of(settings);
    Optional.ofNullable(cookie.read(request)).flatMap(visits::find).ifPresent(visits::end);
    return cookie.forgotten();
  }

  /** The visit of this request. */
  Optional<Visit> current(HttpServletRequest request) {
    return Optional.ofNullable(SessionCookie.of(settings).read(request)).flatMap(visits::find);
  }
}
