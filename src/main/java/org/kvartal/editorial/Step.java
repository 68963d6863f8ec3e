package org.kvartal.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One thing that happened to a submission. Immutable. */
@Embeddable
public class Step {

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private String deed;
  private String note;

  @Column(name = "done_by")
  private String by;

  @Column(name = "done_at")
  private Instant at;

  protected Step() {} // for JPA

  Step(Stage stage, String deed, String note, String by, Instant at) {
    this.stage = stage;
    this.deed = deed;
    this.note = note.length() > 2000 ? note.substring(0, 2000) : note;
    this.by = by.length() > 200 ? by.substring(0, 200) : by;
    this.at = at;
  }

  /** Where the submission stood afterwards. */
  public Stage stage() {
    return stage;
  }

  /** What was done, as the end of a message key {@code editorial.deed.…}. */
  public String deed() {
    return deed;
  }

  public String note() {
    return note;
  }

  /** The name of whoever did it; empty for the author. */
  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
