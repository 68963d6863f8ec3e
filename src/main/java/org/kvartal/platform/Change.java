package org.kvartal.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that readers may now see differently. {@code language} is null when both languages are
 * concerned. Number order is commit order.
 */
public record Change(
    long sequence, String kind, UUID id, @Nullable Language language, Instant at) {}
