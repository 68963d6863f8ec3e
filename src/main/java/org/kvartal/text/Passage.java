package org.kvartal.text;

/**
 * A paragraph, heading, list item, table row … of a text, in the order of the text. Its {@code id}
 * stays the same from one revision to the next as long as it can be recognized; it is unique within
 * the text and fits an HTML id when {@code p-} is put before it. {@code markdown} is its source
 * without the marks that make it a heading or item.
 */
public record Passage(String id, Kind kind, String markdown, Length length) {

  /** What a passage is in its text. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    QUOTE,
    IMAGE,
    CODE,
    NOTE
  }

  /** The value of the HTML id that rendering gives it. */
  public String anchor() {
    return "p-" + id;
  }
}
