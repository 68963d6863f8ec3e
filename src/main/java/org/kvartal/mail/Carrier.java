package org.kvartal.mail;

/** Hands letters over to the outside: by SMTP in production, into a folder without a server. */
@FunctionalInterface
public interface Carrier {

  /** Never throws for what the other side says or fails to say; that is an {@link Outcome}. */
  Outcome carry(Letter letter);
}
