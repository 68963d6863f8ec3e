package org.kvartal.people;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/**
 * Where a password is chosen by someone who followed a signed link: after forgetting the old one,
 * with a new account, or upon an invitation. The link is used up by it.
 */
@Path("/{what:forgot|signup|invitation}/{id: [0-9a-f-]{36}}")
@Transactional
public class ChooseResource {

  /** The form. {@code wrong} is the key of a sentence, or empty. */
  public record View(
      String what,
      UUID id,
      String email,
      String name,
      String wrong,
      List<Object> arguments,
      int shortest) {}

  private final Accounts accounts;
  private final People people;
  private final Visits visits;
  private final SignedLinks links;
  private final SignIn signIn;
  private final AccountLetters letters;
  private final Visitor visitor;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  ChooseResource(
      Accounts accounts,
      People people,
      Visits visits,
      SignedLinks links,
      SignIn signIn,
      AccountLetters letters,
      Visitor visitor,
      AuditTrail trail,
      Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.visits = visits;
    this.links = links;
    this.signIn = signIn;
    this.letters = letters;
    this.visitor = visitor;
    this.trail = trail;
    this.clock = clock;
  }

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("what") String what, @PathParam("id") UUID id) {
    return page(what, id, "", "", List.of());
  }

  @POST
  @Produces(Page.HTML)
  public Response choose(
      @PathParam("what") String what,
      @PathParam("id") UUID id,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("password") @DefaultValue("") String password,
      @Context HttpServletRequest request) {
    var holder = holder(what, id);
    Account account;
    try {
      account = what.equals("signup") ? opened(holder, name, password) : renewed(id, password);
    } catch (Refusal refusal) {
      if (refusal.kind() == Refusal.Kind.NOT_FOUND) throw refusal;
      return page(what, id, name, refusal.messageKey(), refusal.arguments())
          .withStatus(refusal.kind().status())
          .response();
    }
    if (what.equals("invitation")) account.reopen();
    links.revoke(purpose(what), id);
    visits.endOthers(account.id(), null);
    if (what.equals("forgot")) letters.passwordChanged(account);
    trail.record("chose a password", "account", account.id(), what);
    return Response.seeOther(URI.create(account.isStaff() ? "/desk" : "/my"))
        .header("Set-Cookie", signIn.begin(account, request))
        .build();
  }

  private Account opened(EmailAddress email, String name, String password) {
    if (accounts.byEmail(email).isPresent()) throw Refusal.conflict("people.signup.exists");
    if (name.isBlank() || name.length() > 200) throw Refusal.invalid("people.signup.name");
    var chosen = Password.chosen(password, email);
    var account = new Account(email, name, chosen, visitor.language(), clock.instant());
    people.byEmail(email).ifPresent(account::belongsTo);
    accounts.add(account);
    return account;
  }

  private Account renewed(UUID id, String password) {
    var account = accounts.get(id);
    account.choose(Password.chosen(password, account.email()));
    return account;
  }

  private Page page(String what, UUID id, String name, String wrong, List<Object> arguments) {
    var email = holder(what, id).value();
    return Page.of(
        "people/choose", new View(what, id, email, name, wrong, arguments, Password.SHORTEST));
  }

  /** To whom the link was sent; whoever comes without it learns nothing. */
  private EmailAddress holder(String what, UUID id) {
    return visitor
        .holder(purpose(what), id)
        .orElseThrow(() -> new Refusal(Refusal.Kind.GONE, "people.expired.lead"));
  }

  private static String purpose(String what) {
    return switch (what) {
      case "forgot" -> AccountLetters.PASSWORD;
      case "signup" -> AccountLetters.OPENING;
      default -> AccountLetters.INVITATION;
    };
  }
}
