package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Refusal;

/** All submissions with what belongs to them: messages, second readers, tasks. */
@ApplicationScoped
public class Submissions {

  @PersistenceContext private EntityManager entities;

  Submissions() {} // for CDI

  Submissions(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Submission submission) {
    entities.persist(submission);
  }

  public void add(Message message) {
    entities.persist(message);
  }

  public void add(Reader reader) {
    entities.persist(reader);
  }

  public void add(Task task) {
    entities.persist(task);
  }

  /** Writes now, so that a double is found before anything else is done. */
  public void flush() {
    entities.flush();
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Submission get(UUID id) {
    return Optional.ofNullable(entities.find(Submission.class, id)).orElseThrow(Refusal::notFound);
  }

  /** By the hash of what its form carries; held against a second click until the commit. */
  public Optional<Submission> byNonce(String nonce) {
    return entities
        .createQuery("select s from Submission s where s.nonce = :nonce", Submission.class)
        .setParameter("nonce", nonce)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Held against a second click until the commit. */
  Submission lock(Submission submission) {
    entities.refresh(submission, LockModeType.PESSIMISTIC_WRITE);
    return submission;
  }

  /** The submission that brought this work; empty for works that came another way. */
  public Optional<Submission> ofWork(UUID work) {
    return entities
        .createQuery(
            "select s from Submission s where s.work.id = :work order by s.id", Submission.class)
        .setParameter("work", work)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Those that brought these works, in no order. */
  public List<Submission> ofWorks(Collection<UUID> works) {
    if (works.isEmpty()) return List.of();
    return entities
        .createQuery("select s from Submission s where s.work.id in :works", Submission.class)
        .setParameter("works", works)
        .getResultList();
  }

  /** Everything that was sent (drafts only when asked for), the soonest due first. */
  public List<Submission> all(boolean drafts) {
    return entities
        .createQuery(
            """
            select s from Submission s join fetch s.call
            where :drafts = true or s.standing.stage <> org.kvartal.editorial.Stage.DRAFT
            order by s.standing.due, s.standing.since, s.id
            """,
            Submission.class)
        .setParameter("drafts", drafts)
        .getResultList();
  }

  /** Drafts nobody has touched since then. */
  public List<Submission> forgotten(Instant before) {
    return entities
        .createQuery(
            """
            select s from Submission s
            where s.standing.stage = org.kvartal.editorial.Stage.DRAFT and s.standing.since < :before order by s.id
            """,
            Submission.class)
        .setParameter("before", before)
        .getResultList();
  }

  /** The oldest first. */
  public List<Message> messages(UUID submission) {
    return entities
        .createQuery(
            "select m from Message m where m.submission = :id order by m.at, m.id", Message.class)
        .setParameter("id", submission)
        .getResultList();
  }

  /** In the order of their invitation. */
  public List<Reader> readers(UUID submission) {
    return entities
        .createQuery(
            "select r from Reader r where r.submission = :id order by r.invitedAt, r.id",
            Reader.class)
        .setParameter("id", submission)
        .getResultList();
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Reader reader(UUID id) {
    return Optional.ofNullable(entities.find(Reader.class, id)).orElseThrow(Refusal::notFound);
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Task task(UUID id) {
    return Optional.ofNullable(entities.find(Task.class, id)).orElseThrow(Refusal::notFound);
  }

  /** What is still to be done, the soonest due first. */
  public List<Task> openTasks() {
    return entities
        .createQuery(
            "select t from Task t where t.doneAt is null order by t.dueAt, t.id", Task.class)
        .getResultList();
  }

  /** The soonest due first, done ones too. */
  public List<Task> tasks(UUID submission) {
    return entities
        .createQuery(
            "select t from Task t where t.submission = :id order by t.dueAt, t.id", Task.class)
        .setParameter("id", submission)
        .getResultList();
  }
}
