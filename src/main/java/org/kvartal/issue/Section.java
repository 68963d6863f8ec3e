package org.kvartal.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kvartal.platform.Bilingual;

/**
 * A heading under which issues gather their entries, such as essays; kept for the whole network.
 */
@Entity
@Table(name = "section")
public class Section {

  @Id private String code;
  @Embedded private Bilingual name = Bilingual.NONE;
  private int place;

  protected Section() {} // for JPA

  public Section(String code, Bilingual name, int place) {
    this.code = code;
    this.name = name;
    this.place = place;
  }

  public void rename(Bilingual name) {
    this.name = name;
  }

  public void moveTo(int place) {
    this.place = place;
  }

  public String code() {
    return code;
  }

  public Bilingual name() {
    return name;
  }

  public int place() {
    return place;
  }
}
