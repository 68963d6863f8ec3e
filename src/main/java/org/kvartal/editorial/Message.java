package org.kvartal.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kvartal.platform.Ids;

/** Something said about a submission: among the editors ({@code inside}), or with the author. */
@Entity
@Table(name = "submission_message")
public class Message {

  @Id private UUID id;

  @Column(name = "submission_id")
  private UUID submission;

  private boolean inside;

  @Column(name = "from_author")
  private boolean fromAuthor;

  @Column(name = "written_by")
  private String by;

  private String body;

  @Column(name = "written_at")
  private Instant at;

  protected Message() {} // for JPA

  private Message(
      UUID submission, boolean inside, boolean fromAuthor, String by, String body, Instant at) {
    this.id = Ids.next();
    this.submission = submission;
    this.inside = inside;
    this.fromAuthor = fromAuthor;
    this.by = by;
    this.body = body.strip();
    this.at = at;
  }

  /** Seen by editors only. */
  public static Message inside(UUID submission, String editor, String text, Instant at) {
    return new Message(submission, true, false, editor, text, at);
  }

  public static Message toAuthor(UUID submission, String editor, String text, Instant at) {
    return new Message(submission, false, false, editor, text, at);
  }

  public static Message fromAuthor(UUID submission, String author, String text, Instant at) {
    return new Message(submission, false, true, author, text, at);
  }

  public UUID id() {
    return id;
  }

  public boolean isInside() {
    return inside;
  }

  public boolean isFromAuthor() {
    return fromAuthor;
  }

  public String by() {
    return by;
  }

  public String body() {
    return body;
  }

  public Instant at() {
    return at;
  }
}
