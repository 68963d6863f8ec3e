package org.kvartal.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

/**
 * A work in one language, as it stands now. Each save adds an immutable {@link Revision}; the
 * newest text is kept here too, so that lists need no further query.
 */
@Entity
@Table(name = "edition")
public class Edition {

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "lang")
  private Language language;

  private String title = "";
  private String standfirst = "";
  private String teaser = "";

  /** The number of the newest revision; 0 before the first save. */
  private int revision;

  private int words;
  private int characters;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** The revision that the author has approved; 0 for none. Void once the text changes. */
  @Column(name = "approved_revision")
  private int approvedRevision;

  /** The revision that an editor has called final; 0 for none. */
  @Column(name = "final_revision")
  private int finalRevision;

  /** The id of the person who translated it; none for an original. */
  private @Nullable UUID translator;

  protected Edition() {} // for JPA

  Edition(Language language, Instant at) {
    this.id = Ids.next();
    this.language = language;
    this.changedAt = at;
  }

  /**
   * The next revision of this edition.
   *
   * @param expected the revision that the writer started from
   * @throws Refusal CONFLICT when someone has saved since
   */
  public Revision revise(int expected, Draft draft, String by, Instant at) {
    if (expected != revision) throw Refusal.conflict("work.changed-since", revision);
    revision++;
    title = draft.title().strip();
    standfirst = draft.standfirst().strip();
    teaser = draft.teaser().strip();
    words = draft.words();
    characters = draft.characters();
    changedAt = at;
    return new Revision(id, revision, draft, by, at);
  }

  public void approve(int revision) {
    if (revision != this.revision) throw Refusal.conflict("work.changed-since", this.revision);
    approvedRevision = revision;
  }

  public void callFinal(int revision) {
    if (revision != this.revision) throw Refusal.conflict("work.changed-since", this.revision);
    finalRevision = revision;
  }

  public void translatedBy(@Nullable UUID person) {
    translator = person;
  }

  public boolean isApproved() {
    return approvedRevision > 0 && approvedRevision == revision;
  }

  public boolean isFinal() {
    return finalRevision > 0 && finalRevision == revision;
  }

  public boolean isEmpty() {
    return revision == 0;
  }

  public UUID id() {
    return id;
  }

  public Language language() {
    return language;
  }

  public String title() {
    return title;
  }

  public String standfirst() {
    return standfirst;
  }

  public String teaser() {
    return teaser;
  }

  public int revision() {
    return revision;
  }

  public int approvedRevision() {
    return approvedRevision;
  }

  public int words() {
    return words;
  }

  public int characters() {
    return characters;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public java.util.Optional<UUID> translator() {
    return java.util.Optional.ofNullable(translator);
  }
}
