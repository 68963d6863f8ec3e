package org.kvartal.people;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Refusal;

/** Tokens for programs, given for an address and a password (HTTP Basic, RFC 7617). */
@Path("/api/v1/tokens")
@Transactional
public class TokensApiResource {

  /** Told once; only its hash is stored. */
  public record Given(String token) {}

  private final SignIn signIn;
  private final Accounts accounts;
  private final AuditTrail trail;

  @Inject
  TokensApiResource(SignIn signIn, Accounts accounts, AuditTrail trail) {
    this.signIn = signIn;
    this.accounts = accounts;
    this.trail = trail;
  }

  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Response give(
      @HeaderParam("Authorization") @Nullable String authorization,
      @Context HttpServletRequest request) {
    var words = Optional.ofNullable(authorization).flatMap(TokensApiResource::words);
    var account = words.flatMap(w -> signIn.check(w[0], w[1], Pace.placeOf(request)));
    if (account.isEmpty()) throw new Refusal(Refusal.Kind.SIGN_IN, "people.token.wrong");
    var agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("API");
    var secret = accounts.giveToken(account.get(), agent);
    trail.record("got a token", "account", account.get().id(), agent);
    return Response.created(URI.create("/my/tokens"))
        .entity(new Given(secret.word()))
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private static Optional<String[]> words(String authorization) {
    if (!authorization.regionMatches(true, 0, "basic ", 0, 6)) return Optional.empty();
    try {
      var decoded = Base64.getDecoder().decode(authorization.substring(6).strip());
      var words = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return Optional.of(words).filter(w -> w.length == 2);
    } catch (IllegalArgumentException e) { // not Base64: as if nothing had been sent
      return Optional.empty();
    }
  }
}
