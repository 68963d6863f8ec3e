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
import java.util.Set;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Opens the first administrator's account, once, by the link that was printed at the start. */
@Path("/setup/{token: [A-Za-z0-9_-]{20,100}}")
@Transactional
public class SetupResource {

  /** The form. {@code wrong} is the key of a sentence, or empty. */
  public record View(
      String token, String email, String name, String wrong, List<Object> arguments) {}

  private final SignedLinks links;
  private final Accounts accounts;
  private final SignIn signIn;
  private final Visitor visitor;
  private final Clock clock;

  @Inject
  SetupResource(SignedLinks links, Accounts accounts, SignIn signIn, Visitor visitor, Clock clock) {
    this.links = links;
    this.accounts = accounts;
    this.signIn = signIn;
    this.visitor = visitor;
    this.clock = clock;
  }

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("token") String token) {
    check(token);
    return Page.of("people/setup", new View(token, "", "", "", List.of()));
  }

  @POST
  @Produces(Page.HTML)
  public Response open(
      @PathParam("token") String token,
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("password") @DefaultValue("") String password,
      @Context HttpServletRequest request) {
    check(token);
    try {
      var address = new EmailAddress(email);
      if (name.isBlank() || name.length() > 200) throw Refusal.invalid("people.signup.name");
      if (accounts.byEmail(address).isPresent()) throw Refusal.conflict("people.signup.exists");
      var chosen = Password.chosen(password, address);
      var account = new Account(address, name, chosen, visitor.language(), clock.instant());
      account.assign(Set.of(Role.ADMINISTRATOR));
      accounts.add(account);
      links.revoke(FirstAdministrator.SETUP, FirstAdministrator.NETWORK);
      return Response.seeOther(URI.create("/desk"))
          .header("Set-Cookie", signIn.begin(account, request))
          .build();
    } catch (Refusal refusal) {
      var view = new View(token, email, name, refusal.messageKey(), refusal.arguments());
      return Page.of("people/setup", view).withStatus(refusal.kind().status()).response();
    }
  }

  private void check(String token) {
    links
        .open(token)
        .filter(l -> l.purpose().equals(FirstAdministrator.SETUP))
        .orElseThrow(() -> new Refusal(Refusal.Kind.GONE, "people.setup.gone"));
  }
}
