package org.kvartal.translation;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.ChangeLog;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/** The room of terms: search, add, change, take out, read a table in and take one away. */
@Path("/desk/terms")
@Transactional
public class TermsResource {

  static final List<String> SAYINGS = List.of("saved", "removed");
  static final int SHOWN = 50;

  private static final String ID = "{id: [0-9a-f-]{36}}";
  private static final int LONGEST_TABLE = 2_000_000;

  /** A page of the list. */
  public record ListView(
      String q, long count, List<Row> rows, int page, boolean more, String said, Read read) {}

  /** What became of a table; {@code done} is false when none was read in. */
  public record Read(boolean done, int added, int changed, int same, List<String> refused) {}

  /** One term. */
  public record Row(
      String id,
      String concept,
      String en,
      String hans,
      String hant,
      String status,
      String note,
      String source) {

    static Row of(String id, Wording w) {
      return new Row(id, w.concept(), w.en(), w.hans(), w.hant(), w.status(), w.note(), w.source());
    }
  }

  /** The form of one term; {@code id} is empty for a new one. */
  public record FormView(Row term, long version, List<String> states, String error) {}

  private static final Read NOTHING = new Read(false, 0, 0, 0, List.of());

  private final Termbase terms;
  private final Messages messages;
  private final Visitor visitor;
  private final AuditTrail trail;
  private final ChangeLog changes;

  @Inject
  TermsResource(
      Termbase terms, Messages messages, Visitor visitor, AuditTrail trail, ChangeLog changes) {
    this.terms = terms;
    this.messages = messages;
    this.visitor = visitor;
    this.trail = trail;
    this.changes = changes;
  }

  @GET
  @Produces(Page.HTML)
  public Page list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("said") @DefaultValue("") String said) {
    requireTranslator();
    return listed(q, page, SAYINGS.contains(said) ? said : "", NOTHING);
  }

  /** Two queries, however many terms. */
  private Page listed(String q, int page, String said, Read read) {
    var number = Math.clamp(page, 1, 10_000);
    var found = terms.find(q, (number - 1) * SHOWN, SHOWN + 1);
    var rows = found.stream().limit(SHOWN).map(t -> Row.of("" + t.id(), t.wording())).toList();
    return Page.of(
        "translation/terms",
        new ListView(q.strip(), terms.count(q), rows, number, found.size() > SHOWN, said, read));
  }

  @GET
  @Path("new")
  @Produces(Page.HTML)
  public Page fresh() {
    requireTranslator();
    return form("", new Wording("", "", "", "", "", "", ""), 0, "");
  }

  @GET
  @Path(ID)
  @Produces(Page.HTML)
  public Page one(@PathParam("id") UUID id) {
    requireTranslator();
    var term = terms.get(id);
    return form(id.toString(), term.wording(), term.version(), "");
  }

  private Page form(String id, Wording wording, long version, String error) {
    return Page.of(
        "translation/term", new FormView(Row.of(id, wording), version, Wording.STATES, error));
  }

  /** Takes a new term ({@code new}) or changes one. */
  @POST
  @Path("{id: new|[0-9a-f-]{36}}")
  @Produces(Page.HTML)
  public Response save(
      @PathParam("id") String id,
      @FormParam("concept") @DefaultValue("") String concept,
      @FormParam("en") @DefaultValue("") String en,
      @FormParam("hans") @DefaultValue("") String hans,
      @FormParam("hant") @DefaultValue("") String hant,
      @FormParam("status") @DefaultValue("") String status,
      @FormParam("note") @DefaultValue("") String note,
      @FormParam("source") @DefaultValue("") String source,
      @FormParam("version") @DefaultValue("0") long version) {
    requireTranslator();
    var wording = new Wording(concept, en, hans, hant, status, note, source);
    var known =
        id.equals("new") ? Optional.<Term>empty() : Optional.of(terms.get(UUID.fromString(id)));
    var now = known.map(Term::version).orElse(0L);
    var error = wording.error();
    if (error.isEmpty() && now != version) error = "problem.changed-meanwhile";
    if (!error.isEmpty()) {
      var sentence = messages.text(visitor.language(), error);
      var answer = now == version ? 422 : 412;
      return form(id.equals("new") ? "" : id, wording, now, sentence).withStatus(answer).response();
    }
    var before = known.map(t -> t.wording().row() + " → ").orElse("");
    known.ifPresent(term -> term.say(wording));
    var term = known.orElseGet(() -> terms.add(wording));
    told(known.isPresent() ? "changed" : "added", term, before + wording.row());
    return Page.seeOther("/desk/terms?said=saved");
  }

  @POST
  @Path(ID + "/removal")
  public Response remove(@PathParam("id") UUID id) {
    requireTranslator();
    var term = terms.get(id);
    terms.remove(term);
    told("removed", term, term.wording().row().toString());
    return Page.seeOther("/desk/terms?said=removed");
  }

  /** Reads a table in: new lines are added, known ones changed, none is taken away. */
  @POST
  @Path("table")
  @Produces(Page.HTML)
  public Response take(@FormParam("csv") @DefaultValue("") String csv) {
    requireTranslator();
    var table = csv.length() > LONGEST_TABLE ? csv.substring(0, LONGEST_TABLE) : csv;
    var done = terms.take(table);
    var detail = "+" + done.added() + " ~" + done.changed();
    trail.record("read in", "term", UUID.nameUUIDFromBytes("terms".getBytes()), detail);
    var read = new Read(true, done.added(), done.changed(), done.same(), done.refused());
    return listed("", 1, "", read).response();
  }

  @GET
  @Path("terms.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response file() {
    requireTranslator();
    return Response.ok(terms.file())
        .header("Content-Disposition", "attachment; filename=\"terms.csv\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  private void told(String deed, Term term, String detail) {
    trail.record(deed, "term", term.id(), detail);
    changes.record("term", term.id(), null);
  }

  private void requireTranslator() {
    visitor.require("translator", "editor", "managing", "administrator");
  }
}
