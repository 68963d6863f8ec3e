package org.kvartal.reading;

import java.util.List;

/**
 * An issue as pages show it: "Number 4", "Winter 2025", "published 2 December". {@code cover} is
 * the address of a picture of 600 × 800; {@code pieces} says in words how many there are.
 */
public record IssueView(
    String href,
    String cover,
    String coverAlt,
    String number,
    String season,
    String published,
    String title,
    String twin,
    String twinTag,
    String pieces,
    List<Section> sections,
    List<Rendition> renditions) {

  /** A section with its entries in order; sections without entries are left out. */
  public record Section(String title, List<Piece> entries) {}

  /** The issue as a file: "PDF". */
  public record Rendition(String href, String label) {}
}
