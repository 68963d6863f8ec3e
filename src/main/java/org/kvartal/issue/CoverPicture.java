package org.kvartal.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A picture that the editors chose for the cover of an issue, re-encoded and cut to 3 : 4. It lives
 * in the database, so that every node has it with the issue.
 */
@Entity
@Table(name = "cover_picture")
public class CoverPicture {

  @Id
  @Column(name = "issue_id")
  private UUID issue;

  private byte[] jpeg = {};
  private String credit = "";

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  protected CoverPicture() {} // for JPA

  CoverPicture(UUID issue, byte[] jpeg, String credit, Instant at) {
    this.issue = issue;
    this.jpeg = jpeg;
    this.credit = credit;
    this.uploadedAt = at;
  }

  void replace(byte[] jpeg, String credit, Instant at) {
    this.jpeg = jpeg;
    this.credit = credit;
    this.uploadedAt = at;
  }

  public byte[] jpeg() {
    return jpeg.clone();
  }

  public String credit() {
    return credit;
  }
}
