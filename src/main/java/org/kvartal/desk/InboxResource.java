package org.kvartal.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Visitor;
import org.kvartal.reading.Notice;
import org.kvartal.reading.Notices;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/** What readers have told the editors: read, answered by letter, or simply done. */
@Path("/desk/inbox")
@Transactional
public class InboxResource {

  static final List<String> SAYINGS = List.of("answered", "done", "reopened");
  static final int LONGEST = 10_000;

  private static final String ID = "{id: [0-9a-f-]{36}}";

  private final Notices notices;
  private final InboxViews views;
  private final Replies replies;
  private final Messages messages;
  private final Visitor visitor;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  InboxResource(
      Notices notices,
      InboxViews views,
      Replies replies,
      Messages messages,
      Visitor visitor,
      AuditTrail trail,
      Clock clock) {
    this.notices = notices;
    this.views = views;
    this.replies = replies;
    this.messages = messages;
    this.visitor = visitor;
    this.trail = trail;
    this.clock = clock;
  }

  @GET
  @Produces(Page.HTML)
  public Page list(
      @QueryParam("show") @DefaultValue("waiting") String show,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("said") @DefaultValue("") String said,
      @QueryParam("of") @DefaultValue("") String of) {
    requireEditor();
    return Page.of(
        "desk/inbox", views.list(show.equals("done"), Math.max(1, page), known(said), of));
  }

  @GET
  @Path(ID)
  @Produces(Page.HTML)
  public Page notice(@PathParam("id") UUID id, @QueryParam("said") @DefaultValue("") String said) {
    requireEditor();
    return Page.of("desk/notice", views.one(notices.get(id), "", "", known(said)));
  }

  /** The letter goes in the same transaction in which the answer is kept. */
  @POST
  @Path(ID + "/answer")
  @Produces(Page.HTML)
  public Response answer(
      @PathParam("id") UUID id, @FormParam("text") @DefaultValue("") String typed) {
    requireEditor();
    var notice = notices.get(id);
    var text = typed.replace("\r\n", "\n").strip();
    var error = objection(text);
    if (!error.isEmpty())
      return Page.of("desk/notice", views.one(notice, text, error, "")).withStatus(422).response();
    notice.answer(text, visitor.name(), clock.instant());
    replies.send(notice);
    trail.record("answered", "notice", id, "");
    return Page.seeOther("/desk/inbox/" + id + "?said=answered");
  }

  @POST
  @Path(ID + "/done")
  public Response done(@PathParam("id") UUID id) {
    requireEditor();
    notices.get(id).settle(visitor.name(), clock.instant());
    trail.record("done", "notice", id, "");
    return Page.seeOther("/desk/inbox?said=done&of=" + id);
  }

  @POST
  @Path(ID + "/reopening")
  public Response reopen(@PathParam("id") UUID id) {
    requireEditor();
    Notice notice = notices.get(id);
    notice.reopen();
    trail.record("reopened", "notice", id, "");
    return Page.seeOther("/desk/inbox/" + id + "?said=reopened");
  }

  private String objection(String text) {
    if (text.isEmpty()) return messages.text(visitor.language(), "desk.inbox.no-answer");
    if (text.length() <= LONGEST) return "";
    return messages.text(visitor.language(), "problem.too-long", LONGEST);
  }

  private void requireEditor() {
    visitor.require("editor", "managing", "administrator");
  }

  private static String known(String said) {
    return SAYINGS.contains(said) ? said : "";
  }
}
