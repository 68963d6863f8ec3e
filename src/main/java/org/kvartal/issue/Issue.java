package org.kvartal.issue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Refusal;

/**
 * One number of the journal: an ordered list of entries in sections. It is public from the moment
 * it is published, all at once.
 *
 * <p>Entries of one section stand together, sections in the issue's own order; the verbs keep it
 * so, and the order they leave is the order everywhere.
 */
@Entity
@Table(name = "issue")
public class Issue {

  @Id private UUID id;
  @Version private long version;

  /** Counts changes of the entries too, which alone would not raise the version. */
  private int edits;

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

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "issue_section", joinColumns = @JoinColumn(name = "issue_id"))
  @OrderColumn(name = "place")
  @Column(name = "code")
  private List<String> sections = new ArrayList<>();

  @OneToMany(
      mappedBy = "issue",
      cascade = CascadeType.ALL,
      orphanRemoval = true,
      fetch = FetchType.EAGER)
  private List<Entry> entries = new ArrayList<>();

  /** {@code PAPER}, {@code GLACIER}, or empty: as the season has it. */
  private String ground = "";

  private boolean pictured;

  @Column(name = "publish_at")
  private @Nullable Instant publishAt;

  private String hindrance = "";

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
    edits++;
  }

  /** The sections in this order; those that hold entries cannot be left out and come last. */
  public void divideInto(Collection<String> codes) {
    var order = new LinkedHashSet<>(codes);
    entries().forEach(e -> order.add(e.section()));
    sections.clear();
    sections.addAll(order);
    number(entries());
  }

  /**
   * The entries anew, in this order; a section stands where its first entry does.
   *
   * @throws Refusal INVALID when a work stands in it twice
   */
  public void contain(List<Entry> ordered) {
    if (ordered.stream().map(Entry::work).distinct().count() < ordered.size())
      throw Refusal.invalid("issue.entry.twice");
    var order = new LinkedHashSet<String>();
    ordered.forEach(e -> order.add(e.section()));
    order.addAll(sections);
    entries.clear();
    entries.addAll(ordered);
    sections.clear();
    sections.addAll(order);
    number(ordered);
  }

  /**
   * Adds an entry at the end of its section.
   *
   * @throws Refusal INVALID when the work stands in the issue already
   */
  public void add(Entry entry) {
    if (entries.stream().anyMatch(e -> e.work().equals(entry.work())))
      throw Refusal.invalid("issue.entry.twice");
    if (!sections.contains(entry.section())) sections.add(entry.section());
    var ordered = new ArrayList<>(entries());
    ordered.add(entry);
    entries.add(entry);
    number(ordered);
  }

  public void remove(UUID entry) {
    entries.remove(entry(entry));
    number(entries());
  }

  /** Puts an entry into a section, behind {@code after}; first there when that is null. */
  public void place(UUID entry, String section, @Nullable UUID after) {
    if (!sections.contains(section)) sections.add(section);
    new Order(sections(), entries()).place(entry(entry), section, after);
    edits++;
  }

  /** One place up or down; at the edge of its section an entry goes over into the next one. */
  public void nudge(UUID entry, boolean down) {
    new Order(sections(), entries()).nudge(entry(entry), down);
    edits++;
  }

  public void advertise(UUID entry, Bilingual teaser, boolean featured) {
    entry(entry).advertise(teaser, featured);
    edits++;
  }

  private void number(List<Entry> ordered) {
    ordered.forEach(entry -> entry.belongTo(this));
    Order.number(sections, ordered);
    edits++;
  }

  /** {@code PAPER}, {@code GLACIER}, or empty for the season's own. */
  public void printOn(String ground) {
    if (!Set.of("", "PAPER", "GLACIER").contains(ground))
      throw Refusal.invalid("issue.cover.ground.unknown");
    this.ground = ground;
    edits++;
  }

  void showPicture(boolean pictured) {
    this.pictured = pictured;
    edits++;
  }

  /**
   * It will be published at {@code at}, by itself; null: not by itself.
   *
   * @throws Refusal CONFLICT when it is already public
   */
  public void schedule(@Nullable Instant at) {
    if (publishedAt != null) throw Refusal.conflict("issue.published-already");
    publishAt = at;
    hindrance = "";
  }

  /** It was to be published but could not; {@code why} tells the editors. */
  void hinder(String why) {
    publishAt = null;
    hindrance = why;
  }

  /**
   * @throws Refusal CONFLICT when it is already public
   */
  public void publish(Instant at) {
    if (publishedAt != null) throw Refusal.conflict("issue.published-already");
    publishedAt = at;
    publishAt = null;
    hindrance = "";
  }

  public boolean isPublished() {
    return publishedAt != null;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
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

  /** The codes of its sections in order, also of those that are still empty. */
  public List<String> sections() {
    return List.copyOf(sections);
  }

  /** In the order that is the order everywhere. */
  public List<Entry> entries() {
    return entries.stream().sorted(Comparator.comparingInt(Entry::place)).toList();
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public Entry entry(UUID id) {
    return entries.stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  public String ground() {
    return ground;
  }

  /** Whether the editors gave it a picture instead of the drawn cover. */
  public boolean isPictured() {
    return pictured;
  }

  public Optional<Instant> publishAt() {
    return Optional.ofNullable(publishAt);
  }

  /** Why it did not appear by itself when it should have; empty when nothing went wrong. */
  public String hindrance() {
    return hindrance;
  }

  public Optional<Instant> publishedAt() {
    return Optional.ofNullable(publishedAt);
  }
}
