package org.kvartal.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.kvartal.platform.Refusal;
import org.kvartal.text.Slug;
import org.kvartal.work.Work;
import org.kvartal.work.Works;

/** Present and former addresses of works. An address once public is never given to another work. */
@ApplicationScoped
public class Addresses {

  @PersistenceContext private EntityManager entities;
  private final Works works;

  @Inject
  Addresses(Works works) {
    this.works = works;
  }

  /** The present slug of the work that once had this one; empty when none had. */
  public Optional<String> now(String formerSlug) {
    return Optional.ofNullable(entities.find(FormerSlug.class, formerSlug))
        .map(former -> works.get(former.work()).slug());
  }

  /**
   * Gives the work another address; the old one leads to it.
   *
   * @throws Refusal INVALID for what is no slug, CONFLICT for an address that is or was another's
   */
  public void move(Work work, String slug, Instant at) {
    if (!Slug.isSlug(slug)) throw Refusal.invalid("issue.address.invalid");
    if (slug.equals(work.slug())) return;
    var former = entities.find(FormerSlug.class, slug);
    boolean isOthers = former != null && !former.work().equals(work.id());
    if (isOthers || works.bySlug(slug).isPresent()) throw Refusal.conflict("issue.address.taken");
    if (former != null) entities.remove(former);
    entities.persist(new FormerSlug(work.slug(), work.id(), at));
    work.moveTo(slug);
  }
}
