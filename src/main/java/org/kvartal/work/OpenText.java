package org.kvartal.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;

/**
 * A text that someone has open at the desk, with what they have typed and not yet saved. It is what
 * a reload, a power cut or a conflict leaves untouched, and how others learn that someone is at it.
 */
@Entity
@Table(name = "open_text")
public class OpenText {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "work_id")
  private UUID work;

  @Enumerated(EnumType.STRING)
  @Column(name = "lang")
  private Language language;

  private UUID account;
  private String name;

  /** The revision that it was made from. */
  private int base;

  private String title = "";
  private String standfirst = "";
  private String teaser = "";
  private String markdown = "";

  @Column(name = "typed_at")
  private @Nullable Instant typedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected OpenText() {} // for JPA

  OpenText(UUID work, Language language, UUID account, String name, Instant at) {
    this.id = Ids.next();
    this.work = work;
    this.language = language;
    this.account = account;
    this.name = name;
    this.seenAt = at;
  }

  /** Still open; nothing new in it. */
  void seen(Instant at) {
    seenAt = at;
  }

  void keep(int base, Words words, Instant at) {
    this.base = base;
    title = words.title();
    standfirst = words.standfirst();
    teaser = words.teaser();
    markdown = words.markdown();
    typedAt = at;
    seenAt = at;
  }

  /** Nothing unsaved is in it any more. */
  void putAway(Instant at) {
    keep(0, Words.NONE, at);
    typedAt = null;
  }

  Words words() {
    return new Words(title, standfirst, teaser, markdown);
  }

  int base() {
    return base;
  }

  String name() {
    return name;
  }

  /** When it was last kept; empty when nothing in it is unsaved. */
  Optional<Instant> typedAt() {
    return Optional.ofNullable(typedAt);
  }
}
