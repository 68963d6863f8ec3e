package org.kvartal.platform;

/**
 * What a job of one kind does; a bean per kind. It is called without a transaction and may be
 * called again from the start after a crash: it skips what it finds done.
 */
public interface JobKind {

  /** The name stored with the job, such as {@code reindex}. */
  String kind();

  /** Does the work, telling its progress; returns early when {@link JobRun#isStopped()}. */
  void run(JobRun run);
}
