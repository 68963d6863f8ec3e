package org.kvartal.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;

/**
 * Sees to it that somebody can begin: the account that the configuration names, or else a link,
 * printed at every start until there is an administrator.
 */
@ApplicationScoped
class FirstAdministrator {

  static final String SETUP = "account.setup";

  /** What the set-up link is about; there is only one network. */
  static final UUID NETWORK = new UUID(0, 1);

  private static final Duration LIFE = Duration.ofDays(1);
  private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());

  private final Settings settings;
  private final Accounts accounts;
  private final SignedLinks links;
  private final Clock clock;

  @Inject
  FirstAdministrator(Settings settings, Accounts accounts, SignedLinks links, Clock clock) {
    this.settings = settings;
    this.accounts = accounts;
    this.links = links;
    this.clock = clock;
  }

  @Transactional
  void see(@Observes @Priority(3300) @Initialized(ApplicationScoped.class) Object start) {
    if (settings.administrator().isPresent()) {
      var named = settings.administrator().get();
      open(named.email(), named.password());
      return;
    }
    var thereIsOne =
        accounts.with(Role.ADMINISTRATOR).stream().anyMatch(a -> a.isUsable(settings.demo()));
    if (thereIsOne) return;
    links.revoke(SETUP, NETWORK);
    var link = links.issue(SETUP, NETWORK, settings.mailFrom(), "/", Language.EN, LIFE);
    var address = link.toString().replaceFirst("/l/", "/setup/");
    LOG.log(
        System.Logger.Level.INFO,
        "There is no administrator yet. Open one with this link; it works once, for a day:\n  "
            + address);
  }

  /** Creates the account or resets its password. */
  private void open(EmailAddress email, String password) {
    var account = accounts.byEmail(email).orElse(null);
    if (account == null) {
      account =
          new Account(email, email.value(), Password.of(password), Language.EN, clock.instant());
      accounts.add(account);
    } else if (!account.password().matches(password)) {
      account.choose(Password.of(password));
    }
    var roles = EnumSet.of(Role.ADMINISTRATOR);
    roles.addAll(account.roles());
    account.assign(roles);
    account.reopen();
  }
}
