package org.kvartal.reading;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kvartal.platform.Language;
import org.kvartal.text.Length;
import org.kvartal.work.Publication;
import org.kvartal.work.Work;

/**
 * A published work as a reader of one language gets it: the edition in that language, else the
 * other one. {@code firstAt} is the moment when it first appeared in any language.
 */
record Shown(Work work, Publication publication, Set<Language> existing, Instant firstAt) {

  /** Picks for {@code language} among what is published of one work; empty when nothing is. */
  static Optional<Shown> of(Collection<Publication> ofOneWork, Language language, Instant firstAt) {
    var existing =
        ofOneWork.stream().map(Publication::language).collect(Collectors.toUnmodifiableSet());
    return ofOneWork.stream()
        .min(Comparator.comparing(p -> p.language() != language))
        .map(p -> new Shown(p.work(), p, existing, firstAt));
  }

  Language language() {
    return publication.language();
  }

  boolean isInstead(Language wanted) {
    return language() != wanted;
  }

  String title() {
    return publication.revision().title();
  }

  /** The teaser, else the standfirst. */
  String teaser() {
    var teaser = publication.revision().teaser();
    return teaser.isEmpty() ? publication.revision().standfirst() : teaser;
  }

  int minutes() {
    return new Length(publication.revision().words(), publication.revision().characters())
        .minutes();
  }

  /** EN·中, in the order of the interface. */
  String languages() {
    return Arrays.stream(Language.values())
        .filter(existing::contains)
        .map(l -> l == Language.ZH ? "中" : "EN")
        .collect(Collectors.joining("·"));
  }

  List<Language> others() {
    return Language.all().stream().filter(existing::contains).toList();
  }

  boolean isRetracted() {
    return work.retractedAt().isPresent();
  }
}
