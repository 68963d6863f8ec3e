package org.kvartal.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kvartal.platform.Ids;

/** One saved state of an edition. Never changed. {@code by} is the name of whoever saved it. */
@Entity
@Table(name = "revision")
public class Revision {

  @Id private UUID id;

  @Column(name = "edition_id")
  private UUID edition;

  private int number;
  private String title;
  private String standfirst;
  private String teaser;
  private String markdown;
  private String passages;
  private int words;
  private int characters;

  @Column(name = "saved_by")
  private String by;

  @Column(name = "saved_at")
  private Instant at;

  protected Revision() {} // for JPA

  Revision(UUID edition, int number, Draft draft, String by, Instant at) {
    this.id = Ids.next();
    this.edition = edition;
    this.number = number;
    this.title = draft.title().strip();
    this.standfirst = draft.standfirst().strip();
    this.teaser = draft.teaser().strip();
    this.markdown = draft.markdown();
    this.passages = draft.passages();
    this.words = draft.words();
    this.characters = draft.characters();
    this.by = by;
    this.at = at;
  }

  public UUID id() {
    return id;
  }

  public UUID edition() {
    return edition;
  }

  public int number() {
    return number;
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

  public String markdown() {
    return markdown;
  }

  public String passages() {
    return passages;
  }

  public int words() {
    return words;
  }

  public int characters() {
    return characters;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
