package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kvartal.issue.Entry;
import org.kvartal.issue.Issue;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;
import org.kvartal.work.Edition;
import org.kvartal.work.Publication;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/**
 * The pieces of an issue as they would be public if it were published now: what readers know
 * already stays, everything else is its newest text. Nothing of this is stored.
 */
@ApplicationScoped
class Proofs {

  private final Works works;
  private final Clock clock;

  @Inject
  Proofs(Works works, Clock clock) {
    this.works = works;
    this.clock = clock;
  }

  /** In the issue's order; a piece without any text is missing. */
  Map<UUID, Shown> of(Issue issue, Language language) {
    var ids = issue.entries().stream().map(Entry::work).toList();
    var byId = works.all(ids).stream().collect(Collectors.toMap(Work::id, Function.identity()));
    var known = works.published(ids).stream().collect(Collectors.groupingBy(p -> p.work().id()));
    var first = works.firstPublished(ids);
    var shown = new LinkedHashMap<UUID, Shown>();
    for (var id : ids) {
      var work = byId.get(id);
      var proof = proof(work, known.getOrDefault(id, List.of()));
      Shown.of(proof, language, first.getOrDefault(id, clock.instant()))
          .ifPresent(s -> shown.put(id, s));
    }
    return shown;
  }

  private List<Publication> proof(Work work, Collection<Publication> known) {
    var proof = new ArrayList<>(known);
    for (var edition : work.editions())
      if (known.stream().noneMatch(p -> p.language() == edition.language()))
        planned(work, edition).ifPresent(proof::add);
    return proof;
  }

  private Optional<Publication> planned(Work work, Edition edition) {
    return works
        .newest(edition)
        .map(
            text ->
                new Publication(
                    work, edition.language(), text, 1, Bilingual.NONE, clock.instant()));
  }
}
