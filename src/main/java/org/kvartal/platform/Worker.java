package org.kvartal.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Runs the jobs of this node, one after the other, looking for a new one every two seconds. */
@ApplicationScoped
class Worker {

  private static final System.Logger LOG = System.getLogger(Worker.class.getName());

  @Resource private ManagedScheduledExecutorService timer;
  private final Jobs jobs;
  private final Instance<JobKind> kinds;

  @Inject
  Worker(Jobs jobs, @Any Instance<JobKind> kinds) {
    this.jobs = jobs;
    this.kinds = kinds;
  }

  void start(@Observes @Priority(5000) @Initialized(ApplicationScoped.class) Object start) {
    timer.scheduleWithFixedDelay(this::walk, 3, 2, TimeUnit.SECONDS);
  }

  private void walk() {
    try {
      for (var run = jobs.claim(); run.isPresent(); run = jobs.claim()) perform(run.get());
    } catch (RuntimeException e) { // an exception would end the schedule for good
      LOG.log(System.Logger.Level.ERROR, "the worker stumbled", e);
    }
  }

  private void perform(JobRun run) {
    var kind = jobs.kindOf(run.id());
    try {
      kinds.stream().filter(k -> k.kind().equals(kind)).findFirst().orElseThrow().run(run);
      jobs.finish(run.id(), run.isStopped() ? Job.State.STOPPED : Job.State.DONE, "");
    } catch (RuntimeException e) { // told at the desk; the other jobs go on
      LOG.log(System.Logger.Level.ERROR, "job " + kind + " failed", e);
      jobs.finish(run.id(), Job.State.FAILED, e.getClass().getSimpleName());
    }
  }
}
