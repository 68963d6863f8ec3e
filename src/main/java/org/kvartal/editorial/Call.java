package org.kvartal.editorial;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Refusal;
import org.kvartal.work.Kind;

/**
 * An invitation to send texts of certain kinds. It opens and closes by itself; a rolling call has
 * no deadline.
 */
@Entity
@Table(name = "call_for_work")
public class Call {

  /** Where a call is in its life. */
  public enum State {
    COMING,
    OPEN,
    CLOSED
  }

  @Id private UUID id;
  @Version private long version;
  private String slug;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
  private Bilingual title = Bilingual.NONE;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "text_zh"))
  private Bilingual text = Bilingual.NONE;

  @Column(name = "opens_at")
  private Instant opensAt;

  private Instant deadline;
  private String zone;
  private String issue = "";
  private boolean rolling;

  /** The state that the change log last heard of. */
  private String told = "";

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "call_limit", joinColumns = @JoinColumn(name = "call_id"))
  @OrderColumn(name = "place")
  private List<Limit> limits = new ArrayList<>();

  protected Call() {} // for JPA

  public Call(String slug, Bilingual title, Bilingual text) {
    this.id = Ids.next();
    this.slug = slug;
    describe(title, text);
  }

  /** Title and text (Markdown) in both languages. */
  public final void describe(Bilingual title, Bilingual text) {
    this.title = title;
    this.text = text;
  }

  /**
   * @throws Refusal INVALID when it would close before it opens
   */
  public void schedule(Instant opensAt, Instant deadline, ZoneId zone, boolean rolling) {
    if (!rolling && !deadline.isAfter(opensAt))
      throw Refusal.invalid("editorial.call.closes-early");
    this.opensAt = opensAt;
    this.deadline = deadline;
    this.zone = zone.getId();
    this.rolling = rolling;
  }

  /** The issue that the texts are for, such as {@code 2026-4}; empty for none. */
  public void aimAt(String issue) {
    this.issue = issue.strip();
  }

  /** The kinds that are asked for, each with its limits. */
  public void limit(List<Limit> limits) {
    if (limits.isEmpty()) throw Refusal.invalid("editorial.call.no-kind");
    this.limits.clear();
    this.limits.addAll(limits);
  }

  public State state(Instant at) {
    if (at.isBefore(opensAt)) return State.COMING;
    return rolling || at.isBefore(deadline) ? State.OPEN : State.CLOSED;
  }

  public boolean isOpen(Instant at) {
    return state(at) == State.OPEN;
  }

  /** Whether readers have not yet been told of the present state; remembers it as told. */
  boolean turnsAt(Instant at) {
    var now = state(at).name();
    if (told.equals(now)) return false;
    told = now;
    return true;
  }

  /** The next moment at which its page ceases to be true. */
  public Optional<Instant> nextTurn(Instant at) {
    return switch (state(at)) {
      case COMING -> Optional.of(opensAt);
      case OPEN -> rolling ? Optional.empty() : Optional.of(deadline);
      case CLOSED -> Optional.empty();
    };
  }

  public boolean takes(Kind kind) {
    return limits.stream().anyMatch(l -> l.kind() == kind);
  }

  /** The limits for a kind; the usual ones where the call does not ask for it. */
  public Limit limitFor(Kind kind) {
    return limits.stream()
        .filter(l -> l.kind() == kind)
        .findFirst()
        .orElseGet(() -> Limit.usual(kind));
  }

  public UUID id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public Bilingual title() {
    return title;
  }

  public Bilingual text() {
    return text;
  }

  public Instant opensAt() {
    return opensAt;
  }

  public Instant deadline() {
    return deadline;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public String issue() {
    return issue;
  }

  public boolean rolling() {
    return rolling;
  }

  public List<Limit> limits() {
    return List.copyOf(limits);
  }
}
