package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;

/** Works as lists ask for them. */
@ApplicationScoped
public class Catalogue {

  /** How far the texts of a work are. */
  public enum State {
    /** No revision of it has ever been published. */
    UNPUBLISHED,
    PUBLISHED,
    /** Published, and saved again since in at least one language. */
    CHANGED,
    /** Saved in one language only. */
    UNTRANSLATED
  }

  /**
   * What is looked for; null and blank ask for nothing.
   *
   * @param publicly only what readers can read
   * @param before only works older than the one of this id
   */
  public record Sought(
      boolean publicly,
      @Nullable Kind kind,
      @Nullable Language language,
      String words,
      String label,
      @Nullable State state,
      @Nullable UUID before) {}

  @PersistenceContext private EntityManager entities;

  Catalogue() {} // for the container

  Catalogue(EntityManager entities) {
    this.entities = entities;
  }

  /** The ids of the works sought, the newest first. */
  List<UUID> find(Sought sought, int from, int limit) {
    return query("select w.id from Work w", " order by w.id desc", sought, UUID.class)
        .setFirstResult(from)
        .setMaxResults(limit)
        .getResultList();
  }

  long count(Sought sought) {
    return query("select count(w) from Work w", "", sought, Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(String select, String order, Sought sought, Class<T> type) {
    var given = new HashMap<String, Object>();
    var text = new StringBuilder(select).append(" where w.id is not null");
    if (sought.kind() != null) and(text, given, "w.kind = :kind", "kind", sought.kind());
    if (!sought.label().isBlank())
      and(text, given, ":label member of w.labels", "label", sought.label());
    if (sought.before() != null) and(text, given, "w.id < :before", "before", sought.before());
    if (!sought.words().isBlank()) and(text, given, WORDS, "like", like(sought.words()));
    if (sought.publicly()) text.append(" and w.retractedAt is null");
    if (sought.publicly() || sought.language() != null) language(text, given, sought);
    if (sought.state() != null) text.append(" and ").append(condition(sought.state()));
    var query = entities.createQuery(text.append(order).toString(), type);
    if (text.indexOf(":yes") > 0) query.setParameter("yes", true);
    given.forEach(query::setParameter);
    return query;
  }

  // "in" rather than "exists": for the latter EclipseLink writes parameters into the statement,
  // and booleans as numbers

  private static final String WORDS =
      """
      (w.slug like :like escape '!'
      or w.id in (select x.id from Work x join x.editions e
        where lower(e.title) like :like escape '!')
      or w.id in (select y.id from Work y join y.authors a, Person q
        where q.id = a and (lower(q.given) like :like escape '!'
        or lower(q.family) like :like escape '!' or q.han like :like escape '!')))
      """;

  private static void language(StringBuilder text, Map<String, Object> given, Sought sought) {
    text.append(
        sought.publicly()
            ? " and w.id in (select p.work.id from Publication p where p.newest = :yes"
            : " and w.id in (select z.id from Work z join z.editions f where f.revision > 0");
    if (sought.language() != null) {
      var column = sought.publicly() ? "p.language" : "f.language";
      and(text, given, column + " = :language", "language", sought.language());
    }
    text.append(")");
  }

  private static String condition(State state) {
    return switch (state) {
      case UNPUBLISHED -> "w.id not in (select s.work.id from Publication s)";
      case PUBLISHED -> "w.id in (select s.work.id from Publication s)";
      case CHANGED ->
          """
          w.id in (select s.work.id from Publication s join s.work v join v.editions g
          where s.newest = :yes and g.language = s.language and g.revision > s.revision.number)
          """;
      case UNTRANSLATED ->
          """
          w.id in (select u.id from Work u join u.editions h where h.revision > 0
          group by u.id having count(h) = 1)
          """;
    };
  }

  private static void and(
      StringBuilder text, Map<String, Object> given, String condition, String name, Object value) {
    text.append(" and ").append(condition);
    given.put(name, value);
  }

  private static String like(String words) {
    var bare = words.strip().toLowerCase(Locale.ROOT);
    return "%" + bare.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
