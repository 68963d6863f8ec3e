package org.kvartal.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text being written, as the editor's page shows it. */
public record EditorView(
    String address,
    String work,
    String heading,
    String kind,
    String language,
    String tag,
    String other,
    int revision,
    Fields fields,
    Count length,
    State state,
    List<String> others,
    List<Wrong> errors,
    String said,
    boolean preview) {

  /** What cannot be saved as it is; {@code field} is empty when it is no field of the form. */
  public record Wrong(String field, String sentence) {}

  /** The fields to be marked. */
  public List<String> wrong() {
    return errors.stream().map(Wrong::field).toList();
  }

  public record Fields(String title, String standfirst, String teaser, String markdown) {
    static Fields of(Words words) {
      return new Fields(words.title(), words.standfirst(), words.teaser(), words.markdown());
    }
  }

  /** {@code unit} is words or characters. */
  public record Count(int count, String unit) {}

  /**
   * @param savedAt of the newest revision, if any
   * @param keptAt when the unsaved text was last kept, if there is one
   * @param newer the number of a revision that others have saved since; 0 for none
   * @param publicAt the address where readers read it; empty when they cannot yet
   */
  public record State(
      @Nullable Instant savedAt,
      String savedBy,
      @Nullable Instant keptAt,
      int newer,
      String newerBy,
      String publicAt,
      boolean changedSincePublication) {}
}
