package org.kvartal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Who did what to which thing, when. Rows are only ever added, in the transaction of the deed, so
 * that no deed is without its row and no row without its deed.
 */
@ApplicationScoped
public class AuditTrail {

  /** Longest detail kept, in characters; it is a remark, not a copy of the thing. */
  private static final int DETAIL = 1000;

  private static final int NAME = 200;

  @PersistenceContext private EntityManager entities;
  private final Clock clock;
  private final Instance<Visitor> visitor;

  @Inject
  AuditTrail(Clock clock, Instance<Visitor> visitor) {
    this.clock = clock;
    this.visitor = visitor;
  }

  AuditTrail(EntityManager entities, Clock clock, Instance<Visitor> visitor) {
    this(clock, visitor);
    this.entities = entities;
  }

  /** Adds a row on behalf of the visitor; of {@code system} when there is no request. */
  public void record(String deed, String kind, UUID subject, String detail) {
    entities.persist(
        new AuditEntry(clock.instant(), who(), name(), deed, kind, subject, clean(detail)));
  }

  /** The newest first; an empty {@code kind} or {@code who} leaves nothing out. */
  public List<AuditEntry> search(String kind, String who, int from, int limit) {
    var name = who.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    return entities
        .createQuery(
            """
            select a from AuditEntry a
            where (:kind = '' or a.kind = :kind) and lower(a.whoName) like :who escape '!'
            order by a.at desc, a.id desc
            """,
            AuditEntry.class)
        .setParameter("kind", kind)
        .setParameter("who", "%" + name + "%")
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The kinds of things to which anything was done. */
  public List<String> kinds() {
    return entities
        .createQuery("select distinct a.kind from AuditEntry a order by a.kind", String.class)
        .getResultList();
  }

  /** What was done to one thing, the newest first. */
  public List<AuditEntry> of(UUID subject, int limit) {
    return entities
        .createQuery(
            "select a from AuditEntry a where a.subject = :subject order by a.at desc, a.id desc",
            AuditEntry.class)
        .setParameter("subject", subject)
        .setMaxResults(limit)
        .getResultList();
  }

  private String name() {
    try {
      var name = clean(visitor.get().name());
      return name.length() > NAME ? name.substring(0, NAME) : name;
    } catch (ContextNotActiveException e) { // a job or a timer, no request
      return "";
    }
  }

  private String who() {
    try {
      var person = visitor.get();
      return person.account().map(UUID::toString).orElse("anonymous");
    } catch (ContextNotActiveException e) { // a job or a timer, no request
      return "system";
    }
  }

  /** Control characters could forge a line where the trail is printed. */
  private static String clean(String detail) {
    var line = detail.replaceAll("\\p{Cntrl}", " ");
    return line.length() > DETAIL ? line.substring(0, DETAIL) : line;
  }
}
