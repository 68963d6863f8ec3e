package org.kvartal.mail;

/** What became of one attempt to hand a letter over. {@code reply} is the server's own line. */
public sealed interface Outcome {

  String reply();

  /** The other side has it and answers for it. */
  record Taken(String reply) implements Outcome {}

  /** Connection lost after the final dot: the other side may have it. */
  record Uncertain(String reply) implements Outcome {}

  /** Worth another attempt later (SMTP 4xx, or no connection before the final dot). */
  record Deferred(String reply) implements Outcome {}

  /** Not worth another attempt (SMTP 5xx). */
  record Refused(String reply) implements Outcome {}
}
