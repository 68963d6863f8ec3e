package org.kvartal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;

/**
 * One wording of a letter as someone at the desk wrote it. Wordings are only added; the newest
 * counts. An empty body means: the file in {@code content/letters} again.
 */
@Entity
@Table(name = "letter_text")
public class LetterText {

  @Id private UUID id;
  private String name;
  private String lang;
  private String subject;
  private String body;
  private String editor;

  @Column(name = "edited_at")
  private Instant editedAt;

  protected LetterText() {} // for JPA

  LetterText(
      String name, Language language, String subject, String body, String editor, Instant at) {
    this.id = Ids.next();
    this.name = name;
    this.lang = language.code();
    this.subject = subject;
    this.body = body;
    this.editor = editor;
    this.editedAt = at;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  Language language() {
    return Language.of(lang).orElse(Language.EN);
  }

  String subject() {
    return subject;
  }

  String body() {
    return body;
  }

  boolean isFileAgain() {
    return body.isEmpty();
  }

  String editor() {
    return editor;
  }

  Instant editedAt() {
    return editedAt;
  }
}
