package org.kvartal.reading;

import java.util.List;

/**
 * A published work in a list. {@code titleTag} is the language of title and teaser, {@code only}
 * says in words that the piece exists in the other language alone; {@code length} is the reading
 * time in words, {@code languages} a short mark such as EN·中.
 */
public record Piece(
    String href,
    String kind,
    String title,
    String titleTag,
    String teaser,
    List<Signature> authors,
    String date,
    String length,
    String languages,
    String only,
    boolean featured) {

  Piece as(String teaser, boolean featured) {
    return new Piece(
        href,
        kind,
        title,
        titleTag,
        teaser.isEmpty() ? this.teaser : teaser,
        authors,
        date,
        length,
        languages,
        only,
        featured);
  }
}
