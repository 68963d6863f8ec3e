package org.kvartal.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that waits for someone at the desk, in words of the visitor's language. {@code verb} is
 * what is to be done and names the button; {@code thing} is a title as it was written, in the
 * language {@code tag}; {@code since} is when it began to wait.
 */
public record Errand(
    String verb,
    String thing,
    String tag,
    String detail,
    Instant since,
    Optional<Instant> due,
    String href) {}
