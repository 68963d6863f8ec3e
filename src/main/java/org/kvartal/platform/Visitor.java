package org.kvartal.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Map;
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

  /** What a signed link opens: one thing, for one purpose. */
  public record Grant(String purpose, UUID subject) {}

  private Language language = Language.EN;
  private @Nullable UUID account;
  private @Nullable UUID person;
  private String name = "";
  private Set<String> roles = Set.of();
  private Map<Grant, EmailAddress> grants = Map.of();

  /** Called at the gate when a session or a token was recognised. */
  public void identify(UUID account, @Nullable UUID person, String name, Set<String> roles) {
    this.account = account;
    this.person = person;
    this.name = name;
    this.roles = Set.copyOf(roles);
  }

  /** Called at the gate with what the signed links that this visitor followed have opened. */
  public void isGranted(Map<Grant, EmailAddress> grants) {
    this.grants = Map.copyOf(grants);
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

  /** Whether a signed link for this purpose and thing has been followed and still counts. */
  public boolean holds(String purpose, UUID subject) {
    return grants.containsKey(new Grant(purpose, subject));
  }

  /** To whom the link was sent that this visitor followed. */
  public Optional<EmailAddress> holder(String purpose, UUID subject) {
    return Optional.ofNullable(grants.get(new Grant(purpose, subject)));
  }

  /** Everything that links have opened to this visitor, with the address each was sent to. */
  public Map<Grant, EmailAddress> grants() {
    return grants;
  }

  /**
   * @throws Refusal SIGN_IN for a stranger, FORBIDDEN for someone signed in without the link
   */
  public void requireHold(String purpose, UUID subject) {
    if (holds(purpose, subject)) return;
    if (!signedIn()) throw new Refusal(Refusal.Kind.SIGN_IN, "problem.sign-in");
    throw Refusal.forbidden();
  }
}
