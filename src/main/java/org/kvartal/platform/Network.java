package org.kvartal.platform;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;

/** What the network says of itself, kept at the desk. There is one row. */
@Entity
@Table(name = "network")
public class Network {

  static final int ONLY = 1;

  /** Its name in the change log and in the audit trail. */
  public static final UUID ID = new UUID(0, ONLY);

  @Id private int id = ONLY;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
  private Bilingual name = Bilingual.NONE;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "journal_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "journal_zh"))
  private Bilingual journal = Bilingual.NONE;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "tagline_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "tagline_zh"))
  private Bilingual tagline = Bilingual.NONE;

  @Embedded
  @AttributeOverride(name = "en", column = @Column(name = "notice_en"))
  @AttributeOverride(name = "zh", column = @Column(name = "notice_zh"))
  private Bilingual notice = Bilingual.NONE;

  private String issn = "";

  @Column(name = "sender_name")
  private String senderName = "";

  private String zone = "Europe/Copenhagen";

  /** Months between issues; a quarterly has three. */
  @Column(name = "months_between")
  private int monthsBetween = 3;

  protected Network() {} // for JPA

  public Network(Bilingual name, Bilingual journal) {
    this.name = name;
    this.journal = journal;
  }

  /** Says anew who the network is. The notice stands in every footer (a demonstration says so). */
  public void describe(
      Bilingual name, Bilingual journal, Bilingual tagline, Bilingual notice, String issn) {
    this.name = name;
    this.journal = journal;
    this.tagline = tagline;
    this.notice = notice;
    this.issn = issn.strip();
  }

  public void publishEvery(int months, ZoneId zone) {
    this.monthsBetween = months;
    this.zone = zone.getId();
  }

  public void sendAs(String senderName) {
    this.senderName = senderName.strip();
  }

  /** Grows with each change, so that nobody overwrites what they have not seen. */
  public long version() {
    return version;
  }

  public Bilingual name() {
    return name;
  }

  public Bilingual journal() {
    return journal;
  }

  public Bilingual tagline() {
    return tagline;
  }

  /** The name beside the sender's address as it was chosen; empty when none was. */
  public String chosenSender() {
    return senderName;
  }

  public Bilingual notice() {
    return notice;
  }

  /** Empty when the network has none. */
  public String issn() {
    return issn;
  }

  /** The name beside the sender's address; the network's English name when none was chosen. */
  public String senderName() {
    return senderName.isEmpty() ? name.in(Language.EN) : senderName;
  }

  /** The zone in which the network's deadlines and dates are told. */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  public int monthsBetween() {
    return monthsBetween;
  }
}
