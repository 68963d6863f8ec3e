package org.kvartal.discovery;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.kvartal.platform.Language;

/**
 * A public page: its address after the language ({@code articles/on-trust}), the languages in which
 * it truly exists, and when it changed last, if that is known.
 */
public record Place(String path, Set<Language> languages, Optional<Instant> changed) {}
