package org.kvartal.search;

import java.util.Map;
import java.util.Optional;

/**
 * How far an index has followed the change log.
 *
 * @param sequence the number of the last change that is in the index; 0 is none
 * @param subject what that change was about, to notice another database behind the same number
 */
record Reached(long sequence, String subject) {

  Map<String, String> asCommitData() {
    return Map.of(
        "format", Fields.FORMAT, "sequence", String.valueOf(sequence), "subject", subject);
  }

  /** Nothing if there is none, or one of another format. */
  static Optional<Reached> from(Map<String, String> commitData) {
    if (!Fields.FORMAT.equals(commitData.get("format"))) return Optional.empty();
    var sequence = Long.parseLong(commitData.get("sequence"));
    return Optional.of(new Reached(sequence, commitData.get("subject")));
  }
}
