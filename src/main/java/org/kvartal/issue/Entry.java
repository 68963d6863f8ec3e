package org.kvartal.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Ids;

/** One piece at its place in an issue. {@code section} is the code of a {@link Section}. */
@Entity
@Table(name = "entry")
public class Entry {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne(optional = false)
  @JoinColumn(name = "issue_id")
  private Issue issue;

  private String section;
  private int place;

  @Column(name = "work_id")
  private UUID work;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "teaser_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "teaser_zh"))
  private Bilingual teaser = Bilingual.NONE;

  private boolean featured;

  protected Entry() {} // for JPA

  /** {@code teaser} may be empty: then the edition's own is used. */
  public Entry(String section, UUID work, Bilingual teaser, boolean featured) {
    this.id = Ids.next();
    this.section = section;
    this.work = work;
    this.teaser = teaser;
    this.featured = featured;
  }

  void belongTo(Issue issue) {
    this.issue = issue;
  }

  void standIn(String section) {
    this.section = section;
  }

  void standAt(int place) {
    this.place = place;
  }

  void advertise(Bilingual teaser, boolean featured) {
    this.teaser = teaser;
    this.featured = featured;
  }

  public UUID id() {
    return id;
  }

  public String section() {
    return section;
  }

  public int place() {
    return place;
  }

  public UUID work() {
    return work;
  }

  public Bilingual teaser() {
    return teaser;
  }

  public boolean featured() {
    return featured;
  }
}
