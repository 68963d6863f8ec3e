package org.kvartal.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An address that a published work had before; it leads on to the present one for ever. */
@Entity
@Table(name = "former_slug")
public class FormerSlug {

  @Id private String slug;

  @Column(name = "work_id")
  private UUID work;

  @Column(name = "left_at")
  private Instant leftAt;

  protected FormerSlug() {} // for JPA

  FormerSlug(String slug, UUID work, Instant leftAt) {
    this.slug = slug;
    this.work = work;
    this.leftAt = leftAt;
  }

  public UUID work() {
    return work;
  }
}
