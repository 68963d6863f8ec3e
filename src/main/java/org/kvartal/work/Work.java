package org.kvartal.work;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;

/**
 * What someone writes: an essay, a report, a note on a project, a new book, an announcement. It has
 * one edition per language; one of them is the original, the others are translations of it.
 */
@Entity
@Table(name = "work")
public class Work {

  @Id private UUID id;
  @Version private long version;
  private String slug;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Language original;

  private String licence = "CC BY 4.0";

  @Column(name = "created_at")
  private Instant createdAt;

  /** Ids of people, in the order in which they sign. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "work_author", joinColumns = @JoinColumn(name = "work_id"))
  @OrderColumn(name = "place")
  @Column(name = "person_id")
  private List<UUID> authors = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "work_label", joinColumns = @JoinColumn(name = "work_id"))
  @Column(name = "label")
  private Set<String> labels = new LinkedHashSet<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "work_id", nullable = false)
  private List<Edition> editions = new ArrayList<>();

  /** For a new book or article; empty fields otherwise. */
  @jakarta.persistence.Embedded private Reference reference = Reference.NONE;

  @Column(name = "expires_on")
  private @Nullable LocalDate expiresOn;

  @Column(name = "retracted_at")
  private @Nullable Instant retractedAt;

  @Column(name = "retraction_note")
  private String retractionNote = "";

  protected Work() {} // for JPA

  public Work(String slug, Kind kind, Language original, Instant at) {
    this.id = Ids.next();
    this.slug = slug;
    this.kind = kind;
    this.original = original;
    this.createdAt = at;
    this.editions.add(new Edition(original, at));
  }

  /** Says anew who wrote it, in the order of signing. */
  public void signedBy(List<UUID> people) {
    authors.clear();
    authors.addAll(people);
  }

  /** Topics as {@code topic:pensions}, regions as {@code region:denmark}. */
  public void label(Set<String> labels) {
    this.labels.clear();
    this.labels.addAll(labels);
  }

  public void license(String licence) {
    this.licence = licence;
  }

  public void refersTo(Reference reference) {
    this.reference = reference;
  }

  /** The day after which an announcement is no longer of interest. */
  public void expireOn(@Nullable LocalDate day) {
    this.expiresOn = day;
  }

  /** Gives the work another address; whoever publishes it keeps the former one redirecting. */
  public void moveTo(String slug) {
    this.slug = slug;
  }

  /** The notice stays at the address; the text is no longer shown. */
  public void retract(String note, Instant at) {
    this.retractionNote = note;
    this.retractedAt = at;
  }

  /** The edition in {@code language}, made when there is none yet. */
  public Edition edition(Language language, Instant at) {
    return edition(language)
        .orElseGet(
            () -> {
              var edition = new Edition(language, at);
              editions.add(edition);
              return edition;
            });
  }

  public Optional<Edition> edition(Language language) {
    return editions.stream().filter(e -> e.language() == language).findFirst();
  }

  public Edition originalEdition() {
    return edition(original).orElseThrow();
  }

  /** English first. */
  public List<Edition> editions() {
    return editions.stream().sorted(java.util.Comparator.comparing(Edition::language)).toList();
  }

  /** The title in {@code language}, else in the other one. */
  public String title(Language language) {
    return edition(language)
        .map(Edition::title)
        .filter(t -> !t.isEmpty())
        .or(() -> edition(language.other()).map(Edition::title))
        .orElse("");
  }

  public UUID id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public Kind kind() {
    return kind;
  }

  public Language original() {
    return original;
  }

  public String licence() {
    return licence;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public List<UUID> authors() {
    return List.copyOf(authors);
  }

  public Set<String> labels() {
    return Set.copyOf(labels);
  }

  public Reference reference() {
    return reference;
  }

  public Optional<LocalDate> expiresOn() {
    return Optional.ofNullable(expiresOn);
  }

  public Optional<Instant> retractedAt() {
    return Optional.ofNullable(retractedAt);
  }

  public String retractionNote() {
    return retractionNote;
  }
}
