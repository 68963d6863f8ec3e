package org.kvartal.work;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;

/**
 * What readers see: one revision of an edition, made public. Never changed; a correction is the
 * next version with a note that readers see.
 */
@Entity
@Table(name = "publication")
public class Publication {

  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "work_id")
  private Work work;

  @Enumerated(EnumType.STRING)
  @Column(name = "lang")
  private Language language;

  @ManyToOne
  @JoinColumn(name = "revision_id")
  private Revision revision;

  private int version;

  @Column(name = "published_at")
  private Instant at;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "note_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "note_zh"))
  private Bilingual note = Bilingual.NONE;

  /** Whether this is the version that readers see now. */
  private boolean newest = true;

  protected Publication() {} // for JPA

  public Publication(
      Work work, Language language, Revision revision, int version, Bilingual note, Instant at) {
    this.id = Ids.next();
    this.work = work;
    this.language = language;
    this.revision = revision;
    this.version = version;
    this.note = note;
    this.at = at;
  }

  /** The version that comes after this one; readers see it instead. */
  public Publication correct(Revision revision, Bilingual note, Instant at) {
    newest = false;
    return new Publication(work, language, revision, version + 1, note, at);
  }

  public UUID id() {
    return id;
  }

  public Work work() {
    return work;
  }

  public Language language() {
    return language;
  }

  public Revision revision() {
    return revision;
  }

  public int version() {
    return version;
  }

  public Instant at() {
    return at;
  }

  public Bilingual note() {
    return note;
  }

  public boolean isNewest() {
    return newest;
  }
}
