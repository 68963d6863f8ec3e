package org.kvartal.theme;

import java.util.List;

/** A refusal or a failure as a page shows it and as RFC 9457 writes it. */
public record Problem(
    String type, String title, int status, String detail, List<Violated> violations) {

  /** One field and what is wrong with it, in the reader's language. */
  public record Violated(String field, String message) {}
}
