package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Refusal;

/** The private links to issues that have not appeared yet. */
@ApplicationScoped
public class PreviewLinks {

  @PersistenceContext private EntityManager entities;
  private final Clock clock;

  @Inject
  PreviewLinks(Clock clock) {
    this.clock = clock;
  }

  /** The secret of a new link; it is told once and kept nowhere. */
  public String make(UUID issue, String recipient) {
    var secret = PreviewLink.newSecret();
    entities.persist(new PreviewLink(secret, issue, recipient, clock.instant()));
    return secret;
  }

  /**
   * The issue that the secret opens.
   *
   * @throws Refusal NOT_FOUND for an unknown or withdrawn one, GONE when its time is over
   */
  public UUID open(String secret) {
    var link =
        Optional.ofNullable(entities.find(PreviewLink.class, PreviewLink.hash(secret)))
            .orElseThrow(Refusal::notFound);
    if (!link.isOpen(clock.instant()))
      throw new Refusal(Refusal.Kind.GONE, "issue.preview.expired");
    return link.issue();
  }

  /** Those that still open, the newest first. */
  public List<PreviewLink> of(UUID issue) {
    return entities
        .createQuery(
            """
            select l from PreviewLink l where l.issue = :issue and l.expiresAt > :now
            order by l.madeAt desc, l.hash
            """,
            PreviewLink.class)
        .setParameter("issue", issue)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  public void withdraw(UUID issue, String hash) {
    var link = entities.find(PreviewLink.class, hash);
    if (link != null && link.issue().equals(issue)) entities.remove(link);
  }
}
