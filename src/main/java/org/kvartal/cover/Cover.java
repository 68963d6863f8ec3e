package org.kvartal.cover;

import java.util.List;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;

/**
 * The face of an issue: who publishes it, which number and season, and what is inside.
 *
 * @param id what the land is grown from, such as {@code 2025-4}; never changes for an issue
 * @param number as printed large, at best one or two characters
 * @param titles the pieces named on the cover, the most important first; as many are shown as have
 *     room, at most three
 * @param first the language written large; the other one follows it small
 */
public record Cover(
    String id,
    int year,
    String number,
    Season season,
    Ground ground,
    Bilingual network,
    List<Bilingual> titles,
    Language first) {

  static final int WIDTH = 600;
  static final int HEIGHT = 800;

  public Cover {
    titles = List.copyOf(titles);
  }

  /** The same cover with the other language written large. */
  public Cover in(Language language) {
    return new Cover(id, year, number, season, ground, network, titles, language);
  }

  /** 600 × 800, complete in itself; about 50 kB. */
  public String svg(Letters letters) {
    return new CoverSheet(this, letters).drawing().svg();
  }

  /**
   * The same picture as PNG.
   *
   * @param scale 1 for 600 × 800
   */
  public byte[] png(Letters letters, double scale) {
    return new CoverSheet(this, letters).drawing().png(scale);
  }

  /** 1200 × 630, as social networks and messengers show a link. */
  public byte[] card(Letters letters) {
    return new CoverCard(this, letters).drawing().png(1);
  }

  /** What the cover says, for those who do not see it. */
  String spoken() {
    var text = new StringBuilder(network.in(first)).append(" · ").append(number);
    text.append(" · ").append(season.in(year).in(first));
    titles.stream().limit(3).forEach(title -> text.append(" · ").append(title.in(first)));
    return text.toString();
  }
}
