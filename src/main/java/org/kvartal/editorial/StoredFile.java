package org.kvartal.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A file as it was sent: its name then, and where its content is kept now. Immutable. */
@Embeddable
public class StoredFile {

  /** What the file is for. */
  public enum Role {
    MANUSCRIPT,
    PHOTO,
    ATTACHMENT
  }

  @Enumerated(EnumType.STRING)
  private Role role;

  private String hash;
  private String name;
  private String type;
  private long size;

  @Column(name = "stored_at")
  private Instant at;

  protected StoredFile() {} // for JPA

  public StoredFile(Role role, String hash, String name, String type, long size, Instant at) {
    this.role = role;
    this.hash = hash;
    this.name = plain(name);
    this.type = type.length() > 120 ? "application/octet-stream" : type;
    this.size = size;
    this.at = at;
  }

  /** The last part of the name, without what could mislead: folders, controls, bidi marks. */
  private static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cc}\\p{Cf}\"<>|:*?]", "").strip();
    if (clean.isEmpty()) clean = "file";
    return clean.length() > 255 ? clean.substring(clean.length() - 255) : clean;
  }

  public Role role() {
    return role;
  }

  /** SHA-256 of the content, in hexadecimal: its name in the store. */
  public String hash() {
    return hash;
  }

  public String name() {
    return name;
  }

  public String type() {
    return type;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  public Instant at() {
    return at;
  }
}
