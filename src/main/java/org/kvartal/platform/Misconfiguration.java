package org.kvartal.platform;

/** A configuration value with which the portal cannot start. The sentence names the key. */
public class Misconfiguration extends RuntimeException {

  public Misconfiguration(String sentence) {
    super(sentence);
  }
}
