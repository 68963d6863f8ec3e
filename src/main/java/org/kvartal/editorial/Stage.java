package org.kvartal.editorial;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a submission stands. The one table of moves is {@link #next()}. */
public enum Stage {
  DRAFT,
  SUBMITTED,
  IN_REVIEW,
  REVISION,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  PUBLISHED;

  /**
   * Where it may go from here. The arrows back (from ACCEPTED, DECLINED and REVISION to SUBMITTED
   * and IN_REVIEW, from WITHDRAWN to where it was) are the undoing of a decision.
   */
  public Set<Stage> next() {
    return switch (this) {
      case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> Set.of(IN_REVIEW, REVISION, ACCEPTED, DECLINED, WITHDRAWN);
      case IN_REVIEW -> Set.of(SUBMITTED, REVISION, ACCEPTED, DECLINED, WITHDRAWN);
      case REVISION -> Set.of(SUBMITTED, IN_REVIEW, DECLINED, WITHDRAWN);
      case ACCEPTED -> Set.of(SUBMITTED, IN_REVIEW, PUBLISHED, WITHDRAWN);
      case DECLINED -> Set.of(SUBMITTED, IN_REVIEW);
      case WITHDRAWN -> Set.of(DRAFT, SUBMITTED, IN_REVIEW, REVISION, ACCEPTED);
      case PUBLISHED -> Set.of(ACCEPTED);
    };
  }

  /** Whether an editor may decide now. */
  public boolean awaitsDecision() {
    return this == SUBMITTED || this == IN_REVIEW;
  }

  /** Until the editors work on the text itself, the author may send a new one. */
  public boolean takesVersions() {
    return switch (this) {
      case SUBMITTED, IN_REVIEW, REVISION -> true;
      case DRAFT, ACCEPTED, DECLINED, WITHDRAWN, PUBLISHED -> false;
    };
  }

  /** Whether nobody has anything to do any more. */
  public boolean isFinal() {
    return this == DECLINED || this == WITHDRAWN || this == PUBLISHED;
  }

  /** The word of the API and of addresses: {@code submitted}, {@code in-review}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Stage> of(String code) {
    for (var stage : values()) if (stage.code().equals(code.strip())) return Optional.of(stage);
    return Optional.empty();
  }
}
