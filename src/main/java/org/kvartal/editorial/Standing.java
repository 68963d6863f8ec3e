package org.kvartal.editorial;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Refusal;

/** Where a submission stands, whose turn it is, since when, and when it is due. */
@Embeddable
class Standing {

  /** Editors answer within two weeks, authors revise within three (decision of the editors). */
  private static final Duration EDITORS_TIME = Duration.ofDays(14);

  static final Duration AUTHORS_TIME = Duration.ofDays(21);

  @Enumerated(EnumType.STRING)
  private Stage stage = Stage.DRAFT;

  @Enumerated(EnumType.STRING)
  private Turn turn = Turn.AUTHOR;

  private Instant since;
  private @Nullable Instant due;

  protected Standing() {} // for JPA

  /** A draft. */
  Standing(Instant at, @Nullable Instant due) {
    this.since = at;
    this.due = due;
  }

  /**
   * @throws Refusal CONFLICT when there is no such move from here
   */
  void moveTo(Stage target, Instant at) {
    if (!stage.next().contains(target)) throw refused(target);
    stage = target;
    turn =
        switch (target) {
          case DRAFT, REVISION -> Turn.AUTHOR;
          case SUBMITTED, IN_REVIEW, ACCEPTED -> Turn.EDITORS;
          case DECLINED, WITHDRAWN, PUBLISHED -> Turn.NOBODY;
        };
    since = at;
    due =
        switch (target) {
          case REVISION -> at.plus(AUTHORS_TIME);
          case SUBMITTED, IN_REVIEW -> at.plus(EDITORS_TIME);
          case DRAFT, ACCEPTED, DECLINED, WITHDRAWN, PUBLISHED -> null;
        };
  }

  /** Someone else has to do something, without a change of stage. */
  void passTo(Turn turn, @Nullable Instant due, Instant at) {
    if (stage.isFinal()) throw Refusal.conflict("editorial.submission.closed");
    this.turn = turn;
    this.since = at;
    this.due = due;
  }

  void dueAt(@Nullable Instant due) {
    this.due = due;
  }

  Refusal refused(Stage target) {
    return Refusal.conflict("editorial.move." + target.code(), stage.code());
  }

  /** The stage before the last move; empty when there was none that can be undone. */
  Optional<Stage> before(List<Step> history) {
    for (int i = history.size() - 2; i >= 0; i--) {
      var former = history.get(i).stage();
      if (former != stage)
        return stage.next().contains(former) ? Optional.of(former) : Optional.empty();
    }
    return Optional.empty();
  }

  boolean isLate(Instant at) {
    return due != null && !stage.isFinal() && due.isBefore(at);
  }

  Stage stage() {
    return stage;
  }

  Turn turn() {
    return turn;
  }

  Instant since() {
    return since;
  }

  Optional<Instant> due() {
    return Optional.ofNullable(due);
  }
}
