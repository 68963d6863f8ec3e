package org.kvartal.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever made this request: signed in or not, in which language, with which roles. Filled once, at
 * the gate; everything else only asks. Outside a request there is nobody.
 */
@RequestScoped
public class Visitor {

  private Language language = Language.EN;
  private @Nullable UUID account;
  private @Nullable UUID person;
  private String name = "";
  private Set<String> roles = Set.of();

  /** Called at the gate when a session or a token was recognised. */
  public void identify(UUID account, @Nullable UUID person, String name, Set<String> roles) {
    this.account = account;
    this.person = person;
    this.name = name;
    this.roles = Set.copyOf(roles);
  }

  /** Called at the gate with the language of the address, the account or the browser. */
  public void speaks(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  public Optional<UUID> account() {
    return Optional.ofNullable(account);
  }

  public Optional<UUID> person() {
    return Optional.ofNullable(person);
  }

  /** How the visitor is greeted; empty when not signed in. */
  public String name() {
    return name;
  }

  public boolean signedIn() {
    return account != null;
  }

  /** Whether the visitor has any of these roles. */
  public boolean has(String... anyOf) {
    return Arrays.stream(anyOf).anyMatch(roles::contains);
  }

  public Set<String> roles() {
    return roles;
  }

  /**
   * @throws Refusal SIGN_IN for a stranger, FORBIDDEN for someone without any of the roles
   */
  public void require(String... anyOf) {
    if (!signedIn()) throw new Refusal(Refusal.Kind.SIGN_IN, "problem.sign-in");
    if (!has(anyOf)) throw Refusal.forbidden();
  }
}
