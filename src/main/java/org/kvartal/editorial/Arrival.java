package org.kvartal.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Refusal;

/** When a submission was begun and sent, and whether that was in time. */
@Embeddable
class Arrival {

  private boolean late;

  @Column(name = "let_in")
  private boolean letIn;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  protected Arrival() {} // for JPA

  Arrival(Instant createdAt) {
    this.createdAt = createdAt;
  }

  /** From now on it may be sent although the call has closed. */
  void letIn() {
    letIn = true;
  }

  /**
   * @throws Refusal GONE when the call is not open and no editor has let it in
   */
  void arrive(Call call, Instant at) {
    if (!isPossible(call, at)) throw new Refusal(Refusal.Kind.GONE, "editorial.call.closed");
    late = call.state(at) == Call.State.CLOSED;
    submittedAt = at;
  }

  boolean isPossible(Call call, Instant at) {
    return call.isOpen(at) || letIn;
  }

  boolean isLate() {
    return late;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }
}
