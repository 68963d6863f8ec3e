package org.kvartal.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;

/**
 * One saved state of a page of the network. The newest wins over the file in the content folder;
 * the older ones are its history. Never changed. {@code by} is the name of whoever saved it.
 */
@Entity
@Table(name = "page_edit")
public class PageEdit {

  @Id private UUID id;
  private String slug;

  @Enumerated(EnumType.STRING)
  @Column(name = "lang")
  private Language language;

  /** The whole file: front matter and Markdown. */
  private String source;

  @Column(name = "saved_by")
  private String by;

  @Column(name = "saved_at")
  private Instant at;

  protected PageEdit() {} // for JPA

  PageEdit(String slug, Language language, String source, String by, Instant at) {
    this.id = Ids.next();
    this.slug = slug;
    this.language = language;
    this.source = source;
    this.by = by;
    this.at = at;
  }

  public UUID id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public Language language() {
    return language;
  }

  public String source() {
    return source;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
