package org.kvartal.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Refusal;

/**
 * One number of the journal: an ordered list of entries in sections. It is public from the moment
 * it is published, all at once.
 */
@Entity
@Table(name = "issue")
public class Issue {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "issue_year")
  private int year;

  @Column(name = "issue_number")
  private int number;

  /** The date printed on it, in the network's zone. */
  @Column(name = "issue_date")
  private LocalDate date;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "title_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
  private Bilingual title = Bilingual.NONE;

  /** Markdown. */
  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "editorial_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "editorial_zh"))
  private Bilingual editorial = Bilingual.NONE;

  @OneToMany(
      mappedBy = "issue",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.EAGER)
  private List<Entry> entries = new ArrayList<>();

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  protected Issue() {} // for JPA

  public Issue(IssueNumber number, LocalDate date, Bilingual title) {
    this.id = Ids.next();
    this.year = number.year();
    this.number = number.number();
    this.date = date;
    this.title = title;
  }

  public void describe(LocalDate date, Bilingual title, Bilingual editorial) {
    this.date = date;
    this.title = title;
    this.editorial = editorial;
  }

  /**
   * The entries anew, in this order.
   *
   * @throws Refusal INVALID when a work stands in it twice
   */
  public void contain(List<Entry> ordered) {
    if (ordered.stream().map(Entry::work).distinct().count() < ordered.size())
      throw Refusal.invalid("issue.entry.twice");
    entries.clear();
    entries.addAll(ordered);
    for (int place = 0; place < ordered.size(); place++) ordered.get(place).standIn(this, place);
  }

  /**
   * @throws Refusal CONFLICT when it is already public
   */
  public void publish(Instant at) {
    if (publishedAt != null) throw Refusal.conflict("issue.published-already");
    publishedAt = at;
  }

  public boolean isPublished() {
    return publishedAt != null;
  }

  public UUID id() {
    return id;
  }

  public IssueNumber number() {
    return new IssueNumber(year, number);
  }

  public LocalDate date() {
    return date;
  }

  public Bilingual title() {
    return title;
  }

  public Bilingual editorial() {
    return editorial;
  }

  /** In the order that is the order everywhere. */
  public List<Entry> entries() {
    return entries.stream().sorted(java.util.Comparator.comparingInt(Entry::place)).toList();
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }
}
