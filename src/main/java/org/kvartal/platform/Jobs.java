package org.kvartal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All jobs of the portal. */
@ApplicationScoped
public class Jobs {

  @PersistenceContext private EntityManager entities;
  private final Clock clock;

  @Inject
  Jobs(Clock clock) {
    this.clock = clock;
  }

  /** Adds a job that starts within about two seconds of the commit. */
  @Transactional
  public UUID enqueue(String kind, String argument, String title) {
    return enqueueAt(kind, argument, title, clock.instant());
  }

  /** Adds a job that starts at {@code dueAt} or soon after. */
  @Transactional
  public UUID enqueueAt(String kind, String argument, String title, Instant dueAt) {
    var job = new Job(kind, argument, title, clock.instant(), dueAt);
    entities.persist(job);
    return job.id();
  }

  public Job get(UUID id) {
    return Optional.ofNullable(entities.find(Job.class, id)).orElseThrow(Refusal::notFound);
  }

  /** The newest first. */
  public List<Job> recent(int limit) {
    return entities
        .createQuery("select j from Job j order by j.createdAt desc, j.id desc", Job.class)
        .setMaxResults(limit)
        .getResultList();
  }

  @Transactional
  public void stop(UUID id) {
    get(id).askToStop(clock.instant());
  }

  /** Claims the oldest job that is due, or whose node fell silent; nobody else gets it. */
  @Transactional
  public Optional<JobRun> claim() {
    var now = clock.instant();
    @SuppressWarnings("unchecked")
    var ids =
        (List<Object>)
            entities
                .createNativeQuery(
                    "select id from job where (state = 'WAITING' and due_at <= ?)"
                        + " or (state = 'RUNNING' and lease_until < ?)"
                        + " order by due_at limit 1 for update skip locked")
                .setParameter(1, InstantColumn.toTimestamp(now))
                .setParameter(2, InstantColumn.toTimestamp(now))
                .getResultList();
    if (ids.isEmpty()) return Optional.empty();
    var job = get((UUID) ids.getFirst());
    job.take(now);
    return Optional.of(new JobRun(job.id(), job.argument(), this));
  }

  @Transactional
  String kindOf(UUID id) {
    return get(id).kind();
  }

  @Transactional
  void progress(UUID id, int done, int total) {
    get(id).progress(done, total, clock.instant());
  }

  @Transactional
  boolean isStopped(UUID id) {
    return get(id).stopAsked();
  }

  @Transactional
  void finish(UUID id, Job.State end, String remark) {
    get(id).finish(end, remark, clock.instant());
  }
}
