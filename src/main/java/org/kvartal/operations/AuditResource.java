package org.kvartal.operations;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.kvartal.platform.AuditEntry;
import org.kvartal.platform.AuditTrail;
import org.kvartal.platform.Visitor;
import org.kvartal.theme.Page;

/** Who did what to which thing, when: the audit trail as the desk reads it. */
@Path("/desk/audit")
@Transactional
public class AuditResource {

  private static final int SHOWN = 100;

  /** A page of the trail and its filters. */
  public record View(
      List<Row> rows, List<String> kinds, String kind, String who, int page, boolean more) {}

  /** One deed. {@code who} is a name, or a word in {@code nobody}: anonymous or system. */
  public record Row(Instant at, String who, String nobody, String deed, String kind, String what) {

    static Row of(AuditEntry entry) {
      var nobody = List.of("anonymous", "system").contains(entry.who()) ? entry.who() : "";
      var who = entry.whoName().isEmpty() && nobody.isEmpty() ? entry.who() : entry.whoName();
      return new Row(entry.at(), who, nobody, entry.deed(), entry.kind(), entry.detail());
    }
  }

  private final AuditTrail trail;
  private final Visitor visitor;

  @Inject
  AuditResource(AuditTrail trail, Visitor visitor) {
    this.trail = trail;
    this.visitor = visitor;
  }

  /** Two queries, however long the trail. */
  @GET
  @Produces(Page.HTML)
  public Page list(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("who") @DefaultValue("") String who,
      @QueryParam("page") @DefaultValue("1") int page) {
    visitor.require("editor", "managing", "administrator");
    var number = Math.clamp(page, 1, 10_000);
    var found = trail.search(kind, who.strip(), (number - 1) * SHOWN, SHOWN + 1);
    return Page.of(
        "operations/audit",
        new View(
            found.stream().limit(SHOWN).map(Row::of).toList(),
            trail.kinds(),
            kind,
            who.strip(),
            number,
            found.size() > SHOWN));
  }
}
