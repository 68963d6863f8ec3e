package org.kvartal.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kvartal.platform.Language;
import org.kvartal.platform.Settings;
import org.kvartal.text.FrontMatter;

/**
 * An account for everyone in the demonstration who has a role, all with one password that stands in
 * the README, on the sign-in page and in the log. They cannot be used when the demonstration is
 * switched off.
 */
@ApplicationScoped
class DemonstrationAccounts {

  /** Published on purpose. */
  static final String PASSWORD = "harbour-lantern";

  private static final System.Logger LOG = System.getLogger(DemonstrationAccounts.class.getName());

  private final Settings settings;
  private final People people;
  private final Accounts accounts;
  private final Clock clock;

  @Inject
  DemonstrationAccounts(Settings settings, People people, Accounts accounts, Clock clock) {
    this.settings = settings;
    this.people = people;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Opens what is missing. The demonstration's people are there by now. */
  @Transactional
  void open(@Observes @Priority(3200) @Initialized(ApplicationScoped.class) Object start) {
    var folder = settings.content().resolve("demo").resolve("people");
    if (!settings.demo() || !Files.isDirectory(folder)) return;
    for (var file : files(folder)) {
      var matter = read(file);
      var slug = file.getFileName().toString().replace(".md", "");
      var person = people.bySlug(slug).filter(p -> p.email().isPresent());
      if (person.isPresent() && matter.get("roles").isPresent())
        open(person.get(), matter.get("roles").get());
    }
    LOG.log(System.Logger.Level.INFO, this::announcement);
  }

  private void open(Person person, String roles) {
    var email = person.email().orElseThrow();
    if (accounts.byEmail(email).isPresent()) return;
    var isChinese =
        !person.han().isEmpty() && person.slug().startsWith(person.family().toLowerCase());
    var language = isChinese ? Language.ZH : Language.EN;
    var account =
        new Account(email, person.name(language), Password.of(PASSWORD), language, clock.instant());
    account.isForDemonstration();
    account.belongsTo(person);
    account.assign(
        Arrays.stream(roles.split("\\s+"))
            .map(Role::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(TreeSet::new)));
    accounts.add(account);
  }

  /** Those whom the sign-in page offers, whoever may do most first; none without demonstration. */
  List<Account> offered() {
    if (!settings.demo()) return List.of();
    return accounts.all().stream()
        .filter(Account::isDemonstration)
        .sorted(
            Comparator.comparing(
                    (Account a) -> a.roles().stream().max(Comparator.naturalOrder()).orElseThrow())
                .reversed())
        .toList();
  }

  private String announcement() {
    return offered().stream()
        .map(a -> "  " + a.email() + "  (" + String.join(", ", Role.words(a.roles())) + ")")
        .collect(
            Collectors.joining(
                "\n",
                "Demonstration sign-ins at " + settings.url() + "/signin\n",
                "\n  password of all: " + PASSWORD));
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FrontMatter read(Path file) {
    try {
      return FrontMatter.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
