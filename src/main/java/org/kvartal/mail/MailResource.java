package org.kvartal.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Settings;
import org.kvartal.platform.Visitor;
import org.kvartal.text.Markdown;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Page;

/** The outbox as the desk sees it. */
@Path("/desk/mail")
@Transactional
public class MailResource {

  /** Letters on one page; older ones are found by filter. */
  private static final int SHOWN = 200;

  /** One line of the list. */
  public record Row(
      UUID id,
      String kind,
      String to,
      String subject,
      String state,
      int attempts,
      Instant createdAt,
      Instant dueAt,
      String lastReply) {

    static Row of(Letter letter) {
      return new Row(
          letter.id(),
          letter.kind(),
          letter.to().value(),
          letter.subject(),
          letter.state().name(),
          letter.attempts(),
          letter.createdAt(),
          letter.dueAt(),
          letter.lastReply());
    }
  }

  /** A filter and how many letters it shows. */
  public record Choice(String state, long count) {}

  /** The list. */
  public record View(
      List<Row> rows, List<Choice> choices, String chosen, boolean folder, String said) {}

  /** One letter. {@code message} tells whether its file may be taken. */
  public record LetterView(Row row, String tag, SafeHtml text, boolean message, String said) {}

  private final Outbox outbox;
  private final Envelopes envelopes;
  private final Settings settings;
  private final Visitor visitor;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  MailResource(
      Outbox outbox,
      Envelopes envelopes,
      Settings settings,
      Visitor visitor,
      AuditTrail trail,
      Clock clock) {
    this.outbox = outbox;
    this.envelopes = envelopes;
    this.settings = settings;
    this.visitor = visitor;
    this.trail = trail;
    this.clock = clock;
  }

  @GET
  @Produces(Page.HTML)
  public Page list(@QueryParam("state") @DefaultValue("") String chosen) {
    visitor.require("editor", "managing", "administrator");
    var state =
        Arrays.stream(Letter.State.values()).filter(s -> s.name().equals(chosen)).findFirst();
    var choices =
        Arrays.stream(Letter.State.values())
            .map(s -> new Choice(s.name(), outbox.count(s)))
            .filter(c -> c.count() > 0)
            .toList();
    var rows = outbox.recent(state, SHOWN).stream().map(Row::of).toList();
    var name = state.map(Enum::name).orElse("");
    return Page.of("mail/outbox", new View(rows, choices, name, settings.smtp().isEmpty(), ""));
  }

  @GET
  @Path("{id: [0-9a-f-]{36}}")
  @Produces(Page.HTML)
  public Page letter(@PathParam("id") UUID id, @QueryParam("said") @DefaultValue("") String said) {
    visitor.require("editor", "managing", "administrator");
    var letter = outbox.get(id);
    var text = Markdown.render(letter.withoutTokens(), letter.language());
    var known = List.of("retried", "withdrawn").contains(said) ? said : "";
    return Page.of(
        "mail/sheet",
        new LetterView(Row.of(letter), letter.language().tag(), text, mayTakeFile(), known));
  }

  /** The whole message with its secret links: only for those who could sign in as anyone anyway. */
  @GET
  @Path("{id: [0-9a-f-]{36}}.eml")
  @Produces("message/rfc822")
  public Response message(@PathParam("id") UUID id) throws IOException {
    visitor.require("editor", "managing", "administrator");
    if (!mayTakeFile()) throw Refusal.forbidden();
    var letter = outbox.get(id);
    var stored = MailFolder.of(settings).read(id);
    return Response.ok(stored.orElseGet(() -> envelopes.bytes(letter)))
        .header("Content-Disposition", "attachment; filename=\"" + id + ".eml\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private boolean mayTakeFile() {
    return settings.smtp().isEmpty() && (settings.demo() || visitor.has("administrator"));
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/attempt")
  public Response retry(@PathParam("id") UUID id) {
    visitor.require("editor", "managing", "administrator");
    outbox.get(id).retry(clock.instant());
    trail.record("sent again", "letter", id, "");
    return Page.seeOther("/desk/mail/" + id + "?said=retried");
  }

  @POST
  @Path("{id: [0-9a-f-]{36}}/withdrawal")
  public Response withdraw(@PathParam("id") UUID id) {
    visitor.require("editor", "managing", "administrator");
    outbox.get(id).withdraw(clock.instant());
    trail.record("held back", "letter", id, "");
    return Page.seeOther("/desk/mail/" + id + "?said=withdrawn");
  }
}
