package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Language;

/** What people have open at the desk, each at most once per text. */
@ApplicationScoped
public class OpenTexts {

  /** The script of the page says so every 15 s; four times missed is gone. */
  static final Duration PRESENCE = Duration.ofSeconds(60);

  @PersistenceContext private EntityManager entities;
  private final Clock clock;

  @Inject
  OpenTexts(Clock clock) {
    this.clock = clock;
  }

  OpenTexts(EntityManager entities, Clock clock) {
    this(clock);
    this.entities = entities;
  }

  Optional<OpenText> of(UUID work, Language language, UUID account) {
    return entities
        .createQuery(
            """
            select o from OpenText o
            where o.work = :work and o.language = :language and o.account = :account
            """,
            OpenText.class)
        .setParameter("work", work)
        .setParameter("language", language)
        .setParameter("account", account)
        .getResultStream()
        .findFirst();
  }

  /** What this person has unsaved, if anything. */
  Optional<OpenText> unsaved(UUID work, Language language, UUID account) {
    return of(work, language, account).filter(o -> o.typedAt().isPresent());
  }

  OpenText open(UUID work, Language language, UUID account, String name) {
    return of(work, language, account)
        .orElseGet(
            () -> {
              var fresh = new OpenText(work, language, account, name, clock.instant());
              entities.persist(fresh);
              return fresh;
            });
  }

  /** Others who are at this text now, by name. */
  List<String> others(UUID work, Language language, UUID account) {
    return entities
        .createQuery(
            """
            select distinct o.name from OpenText o
            where o.work = :work and o.language = :language and o.account <> :account
            and o.seenAt > :since order by o.name
            """,
            String.class)
        .setParameter("work", work)
        .setParameter("language", language)
        .setParameter("account", account)
        .setParameter("since", clock.instant().minus(PRESENCE))
        .getResultList();
  }
}
