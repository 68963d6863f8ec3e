package org.kvartal.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a text is rendered. Start from {@link #PLAIN} (mails, feeds) or {@link #PAGE} (articles) and
 * change what is needed.
 *
 * @param headingIds headings get ids made of their words, for a table of contents
 * @param notes where footnotes go
 * @param passages when not empty, each passage gets its id as HTML id; they must be those of this
 *     very text, in its order
 * @param images what is known of a picture by its address in the text
 */
public record Options(
    boolean headingIds,
    Notes notes,
    List<Passage> passages,
    Function<String, Optional<Picture>> images,
    int topHeading) {

  /** Where footnotes go. */
  public enum Notes {
    /** An {@code aside.note} before the block that refers to it, for setting in the margin. */
    MARGIN,
    /** A numbered list in a {@code section.notes} at the end. */
    FOOT
  }

  /**
   * A picture as the page shows it. {@code srcset} may be empty; {@code alt} is used when the text
   * itself gives none.
   */
  public record Picture(String src, int width, int height, String alt, String srcset) {}

  public static final Options PLAIN =
      new Options(false, Notes.FOOT, List.of(), _ -> Optional.empty(), 2);

  public static final Options PAGE =
      new Options(true, Notes.MARGIN, List.of(), _ -> Optional.empty(), 2);

  public Options {
    passages = List.copyOf(passages);
    if (topHeading < 2 || topHeading > 6) throw new IllegalArgumentException("h" + topHeading);
  }

  public Options withHeadingIds(boolean wanted) {
    return new Options(wanted, notes, passages, images, topHeading);
  }

  public Options withNotes(Notes place) {
    return new Options(headingIds, place, passages, images, topHeading);
  }

  public Options withPassages(List<Passage> ofThisText) {
    return new Options(headingIds, notes, ofThisText, images, topHeading);
  }

  public Options withImages(Function<String, Optional<Picture>> known) {
    return new Options(headingIds, notes, passages, known, topHeading);
  }

  /** The level of the highest heading, 2 unless told otherwise; h1 belongs to the page. */
  public Options withTopHeading(int level) {
    return new Options(headingIds, notes, passages, images, level);
  }
}
