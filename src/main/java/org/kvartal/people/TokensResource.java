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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** The tokens of programs that act for whoever looks. */
@Path("/my/tokens")
@Transactional
public class TokensResource {

  /** One token, without its secret. */
  public record Row(UUID id, String title, Instant createdAt, Instant expiresAt) {}

  /** The list; {@code fresh} is a new secret, shown this once, or empty. */
  public record View(List<Row> rows, String fresh) {}

  private final Accounts accounts;
  private final Visitor visitor;
  private final AuditTrail trail;

  @Inject
  TokensResource(Accounts accounts, Visitor visitor, AuditTrail trail) {
    this.accounts = accounts;
    this.visitor = visitor;
    this.trail = trail;
  }

  @GET
  @Produces(Page.HTML)
  public Page list() {
    return page("");
  }

  @POST
  @Produces(Page.HTML)
  public Page make(@FormParam("title") @DefaultValue("") String title) {
    var account = me();
    var secret = accounts.giveToken(account, title.isBlank() ? "API" : title.strip());
    trail.record("got a token", "account", account.id(), title);
    return page(secret.word());
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/withdrawal")
  public Response withdraw(@PathParam("id") UUID id) {
    var mine = accounts.tokens(me().id()).stream().filter(t -> t.id().equals(id)).findFirst();
    accounts.withdraw(mine.orElseThrow(Refusal::notFound));
    trail.record("withdrew a token", "account", me().id(), "");
    return Page.seeOther("/my/tokens");
  }

  private Page page(String fresh) {
    var rows =
        accounts.tokens(me().id()).stream()
            .map(t -> new Row(t.id(), t.title(), t.createdAt(), t.expiresAt()))
            .toList();
    return Page.of("people/tokens", new View(rows, fresh));
  }

  private Account me() {
    return accounts.get(
        visitor.account().orElseThrow(() -> new Refusal(Refusal.Kind.SIGN_IN, "problem.sign-in")));
  }
}
