package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

/** All works with their revisions and publications. */
@ApplicationScoped
public class Works {

  /** EclipseLink's way to read the collections of a whole list with one query each. */
  private static final String BATCH = "eclipselink.batch";

  private static final String TOGETHER = "eclipselink.batch.type";

  @PersistenceContext private EntityManager entities;

  Works() {} // for the container

  Works(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Work work) {
    entities.persist(work);
  }

  public void add(Revision revision) {
    entities.persist(revision);
  }

  public void add(Publication publication) {
    entities.persist(publication);
  }

  public void add(Label label) {
    entities.persist(label);
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Work get(UUID id) {
    return Optional.ofNullable(entities.find(Work.class, id)).orElseThrow(Refusal::notFound);
  }

  /** The same, kept from others until the commit, so that two who save come one after the other. */
  Work hold(UUID id) {
    return Optional.ofNullable(
            entities.find(Work.class, id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(Refusal::notFound);
  }

  public Optional<Work> bySlug(String slug) {
    return entities
        .createQuery("select w from Work w where w.slug = :slug", Work.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  /** Those with these ids, in no order. */
  public List<Work> all(Collection<UUID> ids) {
    if (ids.isEmpty()) return List.of();
    return entities
        .createQuery("select w from Work w where w.id in :ids", Work.class)
        .setHint(TOGETHER, "IN")
        .setHint(BATCH, "w.authors")
        .setHint(BATCH, "w.labels")
        .setHint(BATCH, "w.editions")
        .setParameter("ids", ids)
        .getResultList();
  }

  /**
   * @throws Refusal NOT_FOUND when the edition has no such revision
   */
  public Revision revision(UUID edition, int number) {
    return entities
        .createQuery(
            "select r from Revision r where r.edition = :edition and r.number = :number",
            Revision.class)
        .setParameter("edition", edition)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** The newest text of an edition; empty before its first save. */
  public Optional<Revision> newest(Edition edition) {
    return edition.isEmpty()
        ? Optional.empty()
        : Optional.of(revision(edition.id(), edition.revision()));
  }

  /** The newest first. */
  public List<Revision> revisions(UUID edition) {
    return entities
        .createQuery(
            "select r from Revision r where r.edition = :edition order by r.number desc",
            Revision.class)
        .setParameter("edition", edition)
        .getResultList();
  }

  /** What readers see of this work in this language; empty when it is not published. */
  public Optional<Publication> published(UUID work, Language language) {
    return entities
        .createQuery(
            """
            select p from Publication p join fetch p.revision
            where p.work.id = :work and p.language = :language and p.newest = true
            """,
            Publication.class)
        .setParameter("work", work)
        .setParameter("language", language)
        .getResultStream()
        .findFirst();
  }

  /** What readers see of these works, both languages, in no order. */
  public List<Publication> published(Collection<UUID> works) {
    if (works.isEmpty()) return List.of();
    return entities
        .createQuery(
            """
            select p from Publication p join fetch p.revision join fetch p.work
            where p.work.id in :works and p.newest = true
            """,
            Publication.class)
        .setHint(TOGETHER, "IN")
        .setHint(BATCH, "p.work.authors")
        .setHint(BATCH, "p.work.labels")
        .setHint(BATCH, "p.work.editions")
        .setParameter("works", works)
        .getResultList();
  }

  /** Every version that readers have seen of this work in this language, the newest first. */
  public List<Publication> history(UUID work, Language language) {
    return entities
        .createQuery(
            """
            select p from Publication p
            where p.work.id = :work and p.language = :language order by p.version desc
            """,
            Publication.class)
        .setParameter("work", work)
        .setParameter("language", language)
        .getResultList();
  }

  /** When each of these works first appeared, in whichever language. */
  public Map<UUID, Instant> firstPublished(Collection<UUID> works) {
    if (works.isEmpty()) return Map.of();
    return entities
        .createQuery(
            """
            select p.work.id, min(p.at) from Publication p
            where p.work.id in :works and p.version = 1 group by p.work.id
            """,
            Object[].class)
        .setParameter("works", works)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
  }

  /** The works that appeared last, the newest first; later corrections do not count. */
  public List<UUID> recentlyPublished(int limit) {
    return entities
        .createQuery(
            """
            select p.work.id, min(p.at) from Publication p
            where p.version = 1 and p.work.retractedAt is null
            group by p.work.id order by min(p.at) desc, p.work.id
            """,
            Object[].class)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  /**
   * Published works that share topics or regions with this one, those that share most first; at
   * most {@code limit}.
   */
  public List<UUID> related(Work work, int limit) {
    if (work.labels().isEmpty()) return List.of();
    return entities
        .createQuery(
            """
            select w.id, count(distinct l) from Publication p join p.work w join w.labels l
            where l in :labels and w.id <> :self and p.newest = true and w.retractedAt is null
            group by w.id order by count(distinct l) desc, w.id desc
            """,
            Object[].class)
        .setParameter("labels", work.labels())
        .setParameter("self", work.id())
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  /** Announcements that are still of interest on {@code day}, the newest first. */
  public List<UUID> announcements(LocalDate day, int limit) {
    return entities
        .createQuery(
            """
            select w.id, min(p.at) from Publication p join p.work w
            where w.kind = org.kvartal.work.Kind.ANNOUNCEMENT and p.version = 1
            and w.retractedAt is null and (w.expiresOn is null or w.expiresOn >= :day)
            group by w.id order by min(p.at) desc, w.id
            """,
            Object[].class)
        .setParameter("day", day)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  /** What this person has published, the newest first. */
  public List<UUID> publishedBy(UUID person) {
    return entities
        .createQuery(
            """
            select w.id, min(p.at) from Publication p join p.work w join w.authors a
            where a = :person and p.version = 1 group by w.id order by min(p.at) desc, w.id
            """,
            Object[].class)
        .setParameter("person", person)
        .getResultStream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  /** How many works each person has published; people without any are missing. */
  public Map<UUID, Long> publishedCounts() {
    // in SQL: grouped by JPQL over a collection of plain values, EclipseLink gives a person twice
    @SuppressWarnings("unchecked")
    var rows =
        (List<Object[]>)
            entities
                .createNativeQuery(
                    """
                    select a.person_id, count(distinct a.work_id) from work_author a
                    join publication p on p.work_id = a.work_id
                    where p.newest = true group by a.person_id
                    """)
                .getResultList();
    return rows.stream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
  }

  /** Everything that readers can read, the newest first; without the texts. */
  public List<Appearance> appearances() {
    return entities
        .createQuery(
            """
            select new org.kvartal.work.Appearance(w.id, w.slug, p.language, p.at)
            from Publication p join p.work w
            where p.newest = true and w.retractedAt is null order by p.at desc, w.id
            """,
            Appearance.class)
        .getResultList();
  }

  /** Topics and regions, in the network's order. */
  public List<Label> labels() {
    return entities
        .createQuery("select l from Label l order by l.place, l.code", Label.class)
        .getResultList();
  }
}
