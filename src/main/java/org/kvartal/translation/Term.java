package org.kvartal.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.kvartal.platform.Ids;

/** One way of saying one concept in both languages; several terms may share a concept. */
@Entity
@Table(name = "term")
public class Term {

  @Id private UUID id;
  @Version private long version;
  private String concept;
  private String en;
  private String hans;
  private String hant;
  private String status;
  private String note;

  @Column(name = "origin")
  private String source;

  protected Term() {} // for JPA

  Term(Wording wording) {
    this.id = Ids.next();
    say(wording);
  }

  void say(Wording wording) {
    concept = wording.concept();
    en = wording.en();
    hans = wording.hans();
    hant = wording.hant();
    status = wording.status();
    note = wording.note();
    source = wording.source();
  }

  Wording wording() {
    return new Wording(concept, en, hans, hant, status, note, source);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }
}
