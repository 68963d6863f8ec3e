package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kvartal.platform.Refusal;

/** All issues and the sections they use. */
@ApplicationScoped
public class Issues {

  @PersistenceContext private EntityManager entities;

  public void add(Issue issue) {
    entities.persist(issue);
  }

  public void add(Section section) {
    entities.persist(section);
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Issue get(UUID id) {
    return Optional.ofNullable(entities.find(Issue.class, id)).orElseThrow(Refusal::notFound);
  }

  /** The same, kept from others until the commit: every change of an issue begins with this. */
  public Issue hold(UUID id) {
    return Optional.ofNullable(entities.find(Issue.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(Refusal::notFound);
  }

  /** Published or not. */
  public Optional<Issue> at(IssueNumber number) {
    return entities
        .createQuery(
            "select i from Issue i where i.year = :year and i.number = :number", Issue.class)
        .setParameter("year", number.year())
        .setParameter("number", number.number())
        .getResultStream()
        .findFirst();
  }

  /** What readers may see, the newest first. */
  public List<Issue> published() {
    return entities
        .createQuery(
            """
            select i from Issue i where i.publishedAt is not null
            order by i.year desc, i.number desc
            """,
            Issue.class)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "i.entries")
        .setHint("eclipselink.batch", "i.sections")
        .getResultList();
  }

  public Optional<Issue> newest() {
    return entities
        .createQuery(
            """
            select i from Issue i where i.publishedAt is not null
            order by i.year desc, i.number desc
            """,
            Issue.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** In which published issue each of these works stands; works outside of any are missing. */
  public Map<UUID, IssueNumber> numbersOf(Collection<UUID> works) {
    if (works.isEmpty()) return Map.of();
    return entities
        .createQuery(
            """
            select e.work, i.year, i.number from Issue i join i.entries e
            where e.work in :works and i.publishedAt is not null
            """,
            Object[].class)
        .setParameter("works", works)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row ->
                    new IssueNumber(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
  }

  /** All of them, the newest first. */
  public List<Issue> all() {
    return entities
        .createQuery("select i from Issue i order by i.year desc, i.number desc", Issue.class)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "i.entries")
        .setHint("eclipselink.batch", "i.sections")
        .getResultList();
  }

  /** The published issue in which this work stands. */
  public Optional<Issue> containing(UUID work) {
    return entities
        .createQuery(
            """
            select i from Issue i join i.entries e
            where e.work = :work and i.publishedAt is not null
            """,
            Issue.class)
        .setParameter("work", work)
        .getResultStream()
        .findFirst();
  }

  /** The works in this issue, in their order; none when there is no such issue. */
  public List<UUID> contents(UUID issue) {
    return entities
        .createQuery(
            "select e.work from Issue i join i.entries e where i.id = :issue order by e.place",
            UUID.class)
        .setParameter("issue", issue)
        .getResultList();
  }

  /** In the network's order. */
  public List<Section> sections() {
    return entities
        .createQuery("select s from Section s order by s.place, s.code", Section.class)
        .getResultList();
  }

  /** Only a section that no issue uses, see {@link #sectionUses}. */
  public void remove(Section section) {
    entities.remove(section);
  }

  /** How many issues each section stands in that stands in any, by code. */
  public Map<String, Long> sectionUses() {
    var uses = new java.util.HashMap<String, Long>();
    for (var query :
        List.of(
            "select s, count(distinct i) from Issue i join i.sections s group by s",
            "select e.section, count(distinct i) from Issue i join i.entries e group by e.section"))
      entities
          .createQuery(query, Object[].class)
          .getResultStream()
          .forEach(row -> uses.merge((String) row[0], ((Number) row[1]).longValue(), Math::max));
    return uses;
  }

  /** Whether any issue, public or not, has this work. */
  public boolean holds(UUID work) {
    return !entities
        .createQuery("select e.id from Entry e where e.work = :work", UUID.class)
        .setParameter("work", work)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Works that stand in no issue, the newest first. */
  public List<UUID> unplaced(int limit) {
    return entities
        .createQuery(
            """
            select w.id from Work w
            where w.retractedAt is null
            and not exists (select e.id from Entry e where e.work = w.id)
            order by w.createdAt desc, w.id
            """,
            UUID.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Writes now, so that versions are true and doubles are found. */
  public void flush() {
    entities.flush();
  }
}
