package org.kvartal.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** What is open to whoever looks, with an account or by signed links. */
@Path("/my")
@Transactional
public class MyResource {

  /** A thing that a link has opened. */
  public record Held(String title, String path, Instant until) {}

  /** The overview. */
  public record View(String name, String email, boolean signedIn, List<Held> held) {}

  private final SignedLinks links;
  private final Accounts accounts;
  private final Visitor visitor;
  private final AccountLetters letters;

  @Inject
  MyResource(SignedLinks links, Accounts accounts, Visitor visitor, AccountLetters letters) {
    this.links = links;
    this.accounts = accounts;
    this.visitor = visitor;
    this.letters = letters;
  }

  @GET
  @Produces(Page.HTML)
  public Page overview() {
    var grants = visitor.grants();
    if (!visitor.signedIn() && grants.isEmpty())
      throw new Refusal(Refusal.Kind.SIGN_IN, "problem.sign-in");
    var held =
        grants.values().stream()
            .distinct()
            .flatMap(a -> links.heldBy(a).stream())
            .filter(l -> visitor.holds(l.purpose(), l.subject()))
            .sorted(Comparator.comparing(SignedLink::issuedAt).reversed())
            .map(l -> new Held(letters.title(l, visitor.language()), l.landing(), l.expiresAt()))
            .toList();
    var email = visitor.account().map(accounts::get).map(a -> a.email().value()).orElse("");
    return Page.of("people/my", new View(visitor.name(), email, visitor.signedIn(), held));
  }
}
