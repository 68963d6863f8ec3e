package org.kvartal.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** All accounts: who is invited, what they may do, who may no longer come in. */
@Path("/desk/accounts")
@Transactional
public class AccountsResource {

  /** One account. */
  public record Row(UUID id, String name, String email, List<String> roles, boolean closed) {}

  /** The list and the form. {@code wrong} is the key of a sentence, or empty. */
  public record View(
      List<Row> rows, List<String> roles, String email, String name, String note, String wrong) {}

  private final Accounts accounts;
  private final People people;
  private final Visits visits;
  private final SignedLinks links;
  private final AccountLetters letters;
  private final Visitor visitor;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  AccountsResource(
      Accounts accounts,
      People people,
      Visits visits,
      SignedLinks links,
      AccountLetters letters,
      Visitor visitor,
      AuditTrail trail,
      Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.visits = visits;
    this.links = links;
    this.letters = letters;
    this.visitor = visitor;
    this.trail = trail;
    this.clock = clock;
  }

  @GET
  @Produces(Page.HTML)
  public Page list() {
    visitor.require("administrator");
    return page("", "", "", "");
  }

  /** The account waits, closed, until a password is chosen for it. */
  @POST
  @Produces(Page.HTML)
  public Response invite(
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("note") @DefaultValue("") String note,
      @FormParam("language") @DefaultValue("en") String language,
      @FormParam("role") List<String> roles) {
    visitor.require("administrator");
    try {
      var address = new EmailAddress(email);
      if (name.isBlank() || name.length() > 200) throw Refusal.invalid("people.signup.name");
      if (accounts.byEmail(address).isPresent()) throw Refusal.conflict("people.accounts.exists");
      var random = Password.of(Secret.fresh().word());
      var spoken = Language.of(language).orElse(Language.EN);
      var account = new Account(address, name, random, spoken, clock.instant());
      account.assign(roles(roles));
      account.close();
      people.byEmail(address).ifPresent(account::belongsTo);
      accounts.add(account);
      letters.invite(account, visitor.name(), note);
      trail.record("invited", "account", account.id(), String.join(" ", roles));
    } catch (Refusal refusal) {
      return page(email, name, note, refusal.messageKey())
          .withStatus(refusal.kind().status())
          .response();
    }
    return Page.seeOther("/desk/accounts");
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/roles")
  public Response assign(@PathParam("id") UUID id, @FormParam("role") List<String> roles) {
    var account = another(id);
    account.assign(roles(roles));
    trail.record("assigned roles", "account", id, String.join(" ", roles));
    return Page.seeOther("/desk/accounts");
  }

  /** Its sessions, tokens and open invitations end with it. */
  @POST
  @Path("{id: [0-9a-f-]{36}}/closing")
  public Response close(@PathParam("id") UUID id) {
    var account = another(id);
    account.close();
    visits.endOthers(id, null);
    accounts.tokens(id).forEach(accounts::withdraw);
    links.revoke(AccountLetters.PASSWORD, id);
    links.revoke(AccountLetters.INVITATION, id);
    trail.record("closed", "account", id, "");
    return Page.seeOther("/desk/accounts");
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/reopening")
  public Response reopen(@PathParam("id") UUID id) {
    another(id).reopen();
    trail.record("reopened", "account", id, "");
    return Page.seeOther("/desk/accounts");
  }

  /** Nobody takes the keys from themselves: then the last administrator cannot vanish. */
  private Account another(UUID id) {
    visitor.require("administrator");
    if (visitor.account().filter(id::equals).isPresent())
      throw Refusal.conflict("people.accounts.own");
    return accounts.get(id);
  }

  private static Set<Role> roles(List<String> words) {
    var roles = EnumSet.noneOf(Role.class);
    words.stream().map(Role::of).flatMap(Optional::stream).forEach(roles::add);
    return roles;
  }

  private Page page(String email, String name, String note, String wrong) {
    var rows =
        accounts.all().stream()
            .map(
                a ->
                    new Row(
                        a.id(),
                        a.name(),
                        a.email().value(),
                        a.roles().stream().map(Role::word).toList(),
                        a.isClosed()))
            .toList();
    var words = Arrays.stream(Role.values()).map(Role::word).toList();
    return Page.of("people/accounts", new View(rows, words, email, name, note, wrong));
  }
}
