package org.kvartal.platform;

import java.util.UUID;

/** One run of a job, as the work sees it. */
public final class JobRun {

  private final UUID id;
  private final String argument;
  private final Jobs jobs;

  JobRun(UUID id, String argument, Jobs jobs) {
    this.id = id;
    this.argument = argument;
    this.jobs = jobs;
  }

  public UUID id() {
    return id;
  }

  public String argument() {
    return argument;
  }

  /** Stores how far the work is and renews the claim of this node; call it at least every 10 s. */
  public void progress(int done, int total) {
    jobs.progress(id, done, total);
  }

  /** Whether a person asked to stop. */
  public boolean isStopped() {
    return jobs.isStopped(id);
  }
}
