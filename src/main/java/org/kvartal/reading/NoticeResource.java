package org.kvartal.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/** "Report a mistake" and "Write to the editors", from the foot of every page. */
@Path("/{lang:en|zh}/{kind:mistake|letter}")
@Transactional
public class NoticeResource {

  /** Messages of all readers together within the window; more is a machine. */
  private static final int MOST = 60;

  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final Notices notices;
  private final Messages messages;
  private final Visitor visitor;
  private final Clock clock;

  @Inject
  NoticeResource(Notices notices, Messages messages, Visitor visitor, Clock clock) {
    this.notices = notices;
    this.messages = messages;
    this.visitor = visitor;
    this.clock = clock;
  }

  @GET
  @Produces(Page.HTML)
  public Page form(@PathParam("kind") String kind, @QueryParam("page") @Nullable String page) {
    return Page.of("reading/notice", typed(kind, page, "", "").empty());
  }

  /** {@code website} is a field that people do not see: whoever fills it in is a machine. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Page.HTML)
  public Response send(
      @PathParam("kind") String kind,
      @FormParam("page") @Nullable String page,
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("website") @DefaultValue("") String website) {
    var form = typed(kind, page, text, email);
    var checked = form.checked(visitor.language(), messages);
    if (!checked.errors().isEmpty())
      return Page.of("reading/notice", checked).withStatus(422).response();
    if (website.isEmpty()) keep(form);
    return Page.of("reading/notice", form.taken()).response();
  }

  private void keep(NoticeForm form) {
    var now = clock.instant();
    if (notices.countSince(now.minus(WINDOW)) >= MOST)
      throw new Refusal(Refusal.Kind.TOO_MANY, "problem.too-many");
    notices.add(
        new Notice(
            form.kind(),
            form.page(),
            form.text(),
            form.address().orElse(null),
            visitor.language(),
            now));
  }

  private NoticeForm typed(String kind, @Nullable String page, String text, String email) {
    return NoticeForm.of(
        Notice.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        Optional.ofNullable(page),
        text,
        email,
        visitor.language());
  }
}
