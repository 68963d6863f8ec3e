package org.kvartal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;
import org.kvartal.platform.Visitor.Grant;

/** Recognises who comes, by the secret of a visit or the token of a program. */
@ApplicationScoped
class Reception {

  private final Visits visits;
  private final Accounts accounts;
  private final SignedLinks links;
  private final Settings settings;
  private final Clock clock;

  @Inject
  Reception(Visits visits, Accounts accounts, SignedLinks links, Settings settings, Clock clock) {
    this.visits = visits;
    this.accounts = accounts;
    this.links = links;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Fills in {@code visitor} from a browser's visit. {@code chosen} is the language that the
   * address asks for on pages that have no language of their own; the visit remembers it.
   */
  @Transactional
  public void recognise(
      String word, @Nullable Language chosen, Visitor visitor, Consumer<Language> speaks) {
    var visit = visits.find(word).orElse(null);
    if (visit == null) return;
    visit.see(clock.instant());
    if (chosen != null) visit.speak(chosen);
    speaks.accept(visit.language());
    var grants = new HashMap<Grant, EmailAddress>();
    usable(visit.account().flatMap(accounts::find)).ifPresent(a -> identify(a, visitor, grants));
    links.followedIn(visit).forEach(l -> remember(l, grants));
    visitor.isGranted(grants);
  }

  /** Fills in {@code visitor} from a program's token. */
  @Transactional
  public void recognise(String token, Visitor visitor) {
    var found = accounts.token(token);
    found.ifPresent(t -> t.use(clock.instant()));
    var grants = new HashMap<Grant, EmailAddress>();
    usable(found.flatMap(t -> accounts.find(t.account())))
        .ifPresent(a -> identify(a, visitor, grants));
    visitor.isGranted(grants);
  }

  private Optional<Account> usable(Optional<Account> account) {
    return account.filter(a -> a.isUsable(settings.demo()));
  }

  /** What was sent to the account's own address is open to it without following the link. */
  private void identify(Account account, Visitor visitor, Map<Grant, EmailAddress> grants) {
    account.see(clock.instant());
    visitor.identify(
        account.id(),
        account.person().orElse(null),
        account.name(),
        Role.words(Role.withIncluded(account.roles())));
    links.heldBy(account.email()).forEach(l -> remember(l, grants));
  }

  private static void remember(SignedLink link, Map<Grant, EmailAddress> grants) {
    grants.put(new Grant(link.purpose(), link.subject()), link.holder());
  }
}
