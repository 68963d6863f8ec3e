package org.kvartal.work;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.kvartal.platform.Bilingual;

/**
 * A topic or a region of the network's short bilingual lists, kept at the desk. Its code begins
 * with {@code topic:} or {@code region:}.
 */
@Entity
@Table(name = "label")
public class Label {

  @Id private String code;
  @Embedded private Bilingual name = Bilingual.NONE;
  private int place;

  protected Label() {} // for JPA

  public Label(String code, Bilingual name, int place) {
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
