package org.kvartal.people;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Signing in with a password. */
@Path("/signin")
@Transactional
public class SignInResource {

  /** Paths of ours; never another site, a backslash or a line break. */
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%?=&:+-]{0,500}");

  /** Someone whom the demonstration offers. */
  public record Offered(String name, String email, List<String> roles) {}

  /** The form. {@code wrong} and {@code said} are keys of a sentence, or empty. */
  public record View(
      String next,
      String email,
      String wrong,
      String said,
      List<Offered> offered,
      String password) {}

  private final SignIn signIn;
  private final DemonstrationAccounts demonstration;
  private final Visitor visitor;

  @Inject
  SignInResource(SignIn signIn, DemonstrationAccounts demonstration, Visitor visitor) {
    this.signIn = signIn;
    this.demonstration = demonstration;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Response form(
      @QueryParam("next") @DefaultValue("") String next,
      @QueryParam("said") @DefaultValue("") String said) {
    if (visitor.signedIn()) return Page.seeOther(home(next));
    var known = List.of("out", "password", "confirmed").contains(said) ? said : "";
    return page(next, "", "", known.isEmpty() ? "" : "people.signin.said." + known, 200);
  }

  /** The same sentence whether the address or the password was wrong, after the same time. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Page.HTML)
  public Response signIn(
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("password") @DefaultValue("") String password,
      @FormParam("next") @DefaultValue("") String next,
      @Context HttpServletRequest request) {
    try {
      var account = signIn.check(email, password, Pace.placeOf(request));
      if (account.isEmpty()) return page(next, email, "people.signin.wrong", "", 422);
      var cookie = signIn.begin(account.get(), request);
      return Response.seeOther(URI.create(homeOf(account.get(), next)))
          .header("Set-Cookie", cookie)
          .header("Cache-Control", "private, no-store")
          .build();
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.TOO_MANY) throw refusal;
      return page(next, email, "problem.too-many", "", 429);
    }
  }

  private Response page(String next, String email, String wrong, String said, int status) {
    var offered =
        demonstration.offered().stream()
            .map(
                a ->
                    new Offered(
                        a.name(), a.email().value(), a.roles().stream().map(Role::word).toList()))
            .toList();
    var view =
        new View(
            ours(next).orElse(""), email, wrong, said, offered, DemonstrationAccounts.PASSWORD);
    return Page.of("people/signin", view).withStatus(status).response();
  }

  private String home(String next) {
    return ours(next).orElse(visitor.has("translator", "organizer", "editor") ? "/desk" : "/my");
  }

  private static String homeOf(Account account, String next) {
    return ours(next).orElse(account.isStaff() ? "/desk" : "/my");
  }

  private static Optional<String> ours(String next) {
    return Optional.of(next).filter(n -> OURS.matcher(n).matches());
  }
}
