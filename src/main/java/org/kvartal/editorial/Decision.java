package org.kvartal.editorial;

import java.util.Locale;
import java.util.Optional;

/** What the editors may answer. */
public enum Decision {
  ACCEPT(Stage.ACCEPTED, "accepted"),
  REVISE(Stage.REVISION, "revision-asked"),
  DECLINE(Stage.DECLINED, "declined");

  private final Stage stage;
  private final String deed;

  Decision(Stage stage, String deed) {
    this.stage = stage;
    this.deed = deed;
  }

  Stage stage() {
    return stage;
  }

  String deed() {
    return deed;
  }

  /** The word of the API: {@code accept}, {@code revise}, {@code decline}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Decision> of(String code) {
    for (var d : values()) if (d.code().equals(code.strip())) return Optional.of(d);
    return Optional.empty();
  }
}
