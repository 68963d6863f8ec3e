package org.kvartal.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.EmailAddress;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;

/**
 * Someone who writes, edits or speaks. People need no account. A name may be in two scripts and is
 * told in the order that each language is used to: 周国豪, but Guohao Zhou.
 */
@Entity
@Table(name = "person")
public class Person {

  /** In which order a Latin name is told in English. */
  public enum Order {
    GIVEN_FIRST,
    FAMILY_FIRST
  }

  @Id private UUID id;
  @Version private long version;
  private String slug;
  private String given;
  private String family;
  private String han = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "name_order")
  private Order order = Order.GIVEN_FIRST;

  @Column(name = "sort_key")
  private String sortKey;

  private @Nullable EmailAddress email;
  private String orcid = "";

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "affiliation_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "affiliation_zh"))
  private Bilingual affiliation = Bilingual.NONE;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "bio_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "bio_zh"))
  private Bilingual bio = Bilingual.NONE;

  private String photo = "";
  private boolean listed = true;

  protected Person() {} // for JPA

  public Person(String slug, String given, String family, String han) {
    this.id = Ids.next();
    this.slug = slug;
    rename(given, family, han, Order.GIVEN_FIRST);
  }

  /** {@code han} is the name in Chinese characters, family name first; it may be empty. */
  public final void rename(String given, String family, String han, Order order) {
    this.given = given.strip();
    this.family = family.strip();
    this.han = han.strip();
    this.order = order;
    this.sortKey = (this.family + " " + this.given).strip().toLowerCase(java.util.Locale.ROOT);
  }

  public void describe(Bilingual affiliation, Bilingual bio) {
    this.affiliation = affiliation;
    this.bio = bio;
  }

  public void reachAt(@Nullable EmailAddress email) {
    this.email = email;
  }

  public void identifyBy(String orcid) {
    this.orcid = orcid;
  }

  /** The content hash of a stored picture; empty for none. */
  public void showAs(String photo) {
    this.photo = photo;
  }

  /** Whether the public people pages list this person. */
  public void list(boolean listed) {
    this.listed = listed;
  }

  public UUID id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  /** The name as {@code language} tells it. */
  public String name(Language language) {
    return language == Language.ZH && !han.isEmpty() ? han : latinName();
  }

  /** The name in the script that the other language uses; empty when there is only one. */
  public String twin(Language language) {
    if (han.isEmpty()) return "";
    return language == Language.ZH ? latinName() : han;
  }

  public String latinName() {
    var first = order == Order.GIVEN_FIRST ? given : family;
    var last = order == Order.GIVEN_FIRST ? family : given;
    var name = (first + " " + last).strip();
    return name.isEmpty() ? han : name;
  }

  public String given() {
    return given;
  }

  public String family() {
    return family;
  }

  public String han() {
    return han;
  }

  public Order order() {
    return order;
  }

  /** Latin letters in lower case, family name first: the order of every list of people. */
  public String sortKey() {
    return sortKey;
  }

  public Optional<EmailAddress> email() {
    return Optional.ofNullable(email);
  }

  public String orcid() {
    return orcid;
  }

  public Bilingual affiliation() {
    return affiliation;
  }

  public Bilingual bio() {
    return bio;
  }

  public String photo() {
    return photo;
  }

  public boolean listed() {
    return listed;
  }
}
