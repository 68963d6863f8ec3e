package org.kvartal.work;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Ids;
import org.kvartal.platform.Language;
import org.kvartal.text.Options;

/**
 * A picture of the network's library. Its file never changes and is named by its content; what is
 * said about it may be improved. Texts refer to it by {@link #address()}.
 */
@Entity
@Table(name = "picture")
public class Picture {

  /** Pixels: a phone, a phone with a fine screen, a text column on a fine screen. */
  static final List<Integer> WIDTHS = List.of(400, 800, 1600);

  @Id private UUID id;
  @Version private long version;
  private String hash;
  private String ending;
  private int width;
  private int height;
  private long size;

  /** What the file was called when it came; for finding it again. */
  private String name;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "alt_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "alt_zh"))
  private Bilingual alt = Bilingual.NONE;

  private String credit = "";
  private String licence = "";

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  protected Picture() {} // for JPA

  Picture(
      String hash,
      String ending,
      int width,
      int height,
      long size,
      String name,
      String by,
      Instant at) {
    this.id = Ids.next();
    this.hash = hash;
    this.ending = ending;
    this.width = width;
    this.height = height;
    this.size = size;
    this.name = name;
    this.addedBy = by;
    this.addedAt = at;
  }

  /** What those hear who do not see it, who made it, and on which terms it may be shown. */
  public void describe(Bilingual alt, String credit, String licence) {
    this.alt = alt;
    this.credit = credit.strip();
    this.licence = licence.strip();
  }

  /** Says what it shows in one language, where nobody has said it yet. */
  public void describeIfSilent(Language language, String words) {
    if (alt.exactly(language).isEmpty()) alt = alt.with(language, words);
  }

  /** The name of its file, such as {@code 3f…e1.jpg}. */
  public String file() {
    return hash + "." + ending;
  }

  /** Where it is served, and how Markdown names it. */
  public String address() {
    return "/media/" + file();
  }

  /** A smaller one, no wider than {@code width}; one of 400, 800, 1600. */
  public String address(int width) {
    return width >= this.width ? address() : "/media/" + hash + "-w" + width + "." + ending;
  }

  /** A square cut out of it; 192 or 480 pixels. */
  public String square(int side) {
    return "/media/" + hash + "-s" + side + "." + ending;
  }

  /** The name of the file that {@code Person.photo} keeps: cut to 480 by 600. */
  public String portrait() {
    return hash + "-p480." + ending;
  }

  /** As the renderer of texts needs it. */
  public Options.Picture shown(Language language) {
    var sources = new ArrayList<String>();
    for (int w : WIDTHS) if (w < width) sources.add(address(w) + " " + w + "w");
    if (!sources.isEmpty()) sources.add(address() + " " + width + "w");
    return new Options.Picture(
        address(), width, height, alt.in(language), String.join(", ", sources));
  }

  public UUID id() {
    return id;
  }

  public String hash() {
    return hash;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  public String name() {
    return name;
  }

  public Bilingual alt() {
    return alt;
  }

  public String credit() {
    return credit;
  }

  public String licence() {
    return licence;
  }

  public String addedBy() {
    return addedBy;
  }

  public Instant addedAt() {
    return addedAt;
  }
}
