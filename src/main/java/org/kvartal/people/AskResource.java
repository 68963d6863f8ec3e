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
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Jobs;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/**
 * Three things that someone asks for with an address only: their links again, a new password, an
 * account. The answer and its time are the same whether the address is known or not, since the
 * letter is written afterwards by a job.
 */
@Path("/{what:links|forgot|signup}")
@Transactional
public class AskResource {

  /** The form, or what was sent. {@code wrong} is the key of a sentence, or empty. */
  public record View(String what, String email, String wrong, boolean sent) {}

  private final Jobs jobs;
  private final Pace pace;
  private final Visitor visitor;

  @Inject
  AskResource(Jobs jobs, Pace pace, Visitor visitor) {
    this.jobs = jobs;
    this.pace = pace;
    this.visitor = visitor;
  }

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("what") String what) {
    return Page.of("people/ask", new View(what, "", "", false));
  }

  @POST
  @Produces(Page.HTML)
  public Response ask(
      @PathParam("what") String what,
      @FormParam("email") @DefaultValue("") String email,
      @Context HttpServletRequest request) {
    if (!EmailAddress.isValid(email)) return again(what, email, "problem.email", 422);
    var address = new EmailAddress(email);
    if (!pace.mayGoOn(Pace.Deed.LETTER_FROM, Pace.placeOf(request))
        || !pace.mayGoOn(Pace.Deed.LETTER_TO, address.value()))
      return again(what, email, "problem.too-many", 429);
    var wish = new AskedLetters.Wish(what, visitor.language(), address);
    jobs.enqueue(AskedLetters.KIND, wish.argument(), "letter: " + what);
    return Page.of("people/ask", new View(what, address.value(), "", true)).response();
  }

  private static Response again(String what, String email, String wrong, int status) {
    var view = new View(what, email, wrong, false);
    return Page.of("people/ask", view).withStatus(status).response();
  }
}
