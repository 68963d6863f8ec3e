package org.kvartal.work;

import java.time.Instant;
import java.util.UUID;
import org.kvartal.platform.Language;

/** That a work can be read in this language, at this address, and since when in this version. */
public record Appearance(UUID work, String slug, Language language, Instant at) {}
