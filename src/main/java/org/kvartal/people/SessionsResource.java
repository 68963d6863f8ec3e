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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Where one is signed in, and how to end it elsewhere; choosing another password ends the rest. */
@Path("/my/sessions")
@Transactional
public class SessionsResource {

  /** One browser. {@code current}: the one that looks. */
  public record Row(UUID id, String agent, Instant beganAt, Instant seenAt, boolean current) {}

  /** The list, and the form for another password. {@code wrong} is a key, or empty. */
  public record View(List<Row> rows, String wrong, List<Object> arguments, boolean changed) {}

  private final SignIn signIn;
  private final Visits visits;
  private final Accounts accounts;
  private final AccountLetters letters;
  private final Pace pace;
  private final Visitor visitor;
  private final AuditTrail trail;

  @Inject
  SessionsResource(
      SignIn signIn,
      Visits visits,
      Accounts accounts,
      AccountLetters letters,
      Pace pace,
      Visitor visitor,
      AuditTrail trail) {
    this.signIn = signIn;
    this.visits = visits;
    this.accounts = accounts;
    this.letters = letters;
    this.pace = pace;
    this.visitor = visitor;
    this.trail = trail;
  }

  @GET
  @Produces(Page.HTML)
  public Page list(@Context HttpServletRequest request) {
    return page(request, "", List.of(), "changed".equals(request.getParameter("said")));
  }

  private Page page(
      HttpServletRequest request, String wrong, List<Object> arguments, boolean changed) {
    var current = signIn.current(request).map(Visit::id);
    var rows =
        visits.of(me().id()).stream()
            .map(
                v ->
                    new Row(
                        v.id(),
                        v.agent(),
                        v.beganAt(),
                        v.seenAt(),
                        current.filter(v.id()::equals).isPresent()))
            .toList();
    return Page.of("people/sessions", new View(rows, wrong, arguments, changed));
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/end")
  public Response end(@PathParam("id") UUID id) {
    var mine = visits.of(me().id()).stream().filter(v -> v.id().equals(id)).findFirst();
    visits.end(mine.orElseThrow(Refusal::notFound));
    trail.record("ended a session", "account", me().id(), "");
    return Page.seeOther("/my/sessions");
  }

  @POST
  @Path("password")
  @Produces(Page.HTML)
  public Response change(
      @FormParam("current") @DefaultValue("") String current,
      @FormParam("password") @DefaultValue("") String password,
      @Context HttpServletRequest request) {
    var account = me();
    try {
      pace.count(Pace.Deed.SIGN_IN_AS, account.email().value());
      if (!account.password().matches(current))
        throw Refusal.invalid("people.password.current-wrong");
      account.choose(Password.chosen(password, account.email()));
    } catch (Refusal refusal) {
      return page(request, refusal.messageKey(), refusal.arguments(), false)
          .withStatus(refusal.kind().status())
          .response();
    }
    visits.endOthers(account.id(), signIn.current(request).map(Visit::id).orElse(null));
    letters.passwordChanged(account);
    trail.record("changed the password", "account", account.id(), "");
    return Page.seeOther("/my/sessions?said=changed");
  }

  private Account me() {
    return accounts.get(
        visitor.account().orElseThrow(() -> new Refusal(Refusal.Kind.SIGN_IN, "problem.sign-in")));
  }
}
