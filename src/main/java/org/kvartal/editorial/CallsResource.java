package org.kvartal.editorial;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/** The public pages of calls. */
@Path("/{lang:en|zh}/calls")
@Transactional
public class CallsResource {

  @Inject private Calls calls;
  @Inject private Visitor visitor;
  @Inject private Messages messages;
  @Inject private Settings settings;
  @Inject private Clock clock;

  @GET
  @Produces(Page.HTML)
  public Page list() {
    var now = clock.instant();
    var all = calls.all();
    var views = views(now);
    var open = calls.open(now).stream().map(views::row).toList();
    var closed =
        all.stream().filter(c -> c.state(now) == Call.State.CLOSED).map(views::row).toList();
    var next =
        all.stream()
            .map(c -> c.nextTurn(now).orElse(null))
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null);
    return Page.shared("editorial/calls", views.list(open, closed)).validUntil(next);
  }

  @GET
  @Path("{slug}")
  @Produces(Page.HTML)
  public Page one(@PathParam("slug") String slug) {
    var now = clock.instant();
    var call = calls.bySlug(slug).orElseThrow(Refusal::notFound);
    return Page.shared("editorial/call", views(now).page(call))
        .validUntil(call.nextTurn(now).orElse(null));
  }

  private CallViews views(Instant now) {
    Language language = visitor.language();
    return new CallViews(language, messages, settings.url().toString(), now);
  }
}
