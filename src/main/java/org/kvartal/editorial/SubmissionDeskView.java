package org.kvartal.editorial;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kvartal.text.SafeHtml;

/** One submission as an editor sees it. */
public record SubmissionDeskView(
    String href,
    String title,
    String tag,
    String describe,
    Place place,
    String tab,
    Text text,
    Deciding deciding,
    Checked checked,
    List<Author> authors,
    String note,
    List<Deed> history,
    List<File> files,
    List<Said> inside,
    List<Said> withAuthor,
    List<Todo> tasks,
    String said,
    String error,
    String typed) {

  /** Where it stands and what may be done about it. */
  public record Place(
      List<Stand> stages,
      String stage,
      boolean ours,
      String turn,
      Instant since,
      String due,
      Optional<Instant> dueAt,
      boolean late,
      boolean arrivedLate,
      String call,
      String callHref,
      String editor,
      boolean mayTakeUp,
      boolean mayUndo,
      boolean mayLetIn,
      boolean mayAsk) {}

  /** A stage in the bar; {@code state} is past, now or to-come. */
  public record Stand(String word, String state, boolean late, Optional<Instant> at) {}

  /** The text. */
  public record Text(
      String standfirst, SafeHtml html, String source, String tag, boolean empty, int revision) {}

  /** The decision; {@code chosen} is empty until one was chosen, {@code letter} belongs to it. */
  public record Deciding(
      boolean open,
      List<String> choices,
      String chosen,
      String letter,
      String language,
      String tag,
      String address) {}

  /** The pre-flight. */
  public record Checked(
      int count,
      int max,
      String unit,
      List<PreflightView.Said> errors,
      List<PreflightView.Said> warnings) {}

  /** One who signs. */
  public record Author(
      String name, String twin, String affiliation, String email, String bio, String tag) {}

  /** A step; {@code by} is empty for the author. */
  public record Deed(String what, String note, String by, Instant at) {}

  /** A file as it came. */
  public record File(String role, String name, String href, long kilobytes, Instant at) {}

  /** A message. */
  public record Said(String by, String body, boolean fromAuthor, Instant at) {}

  /** A task. */
  public record Todo(
      String id, String what, String who, Instant dueAt, String due, boolean late, boolean done) {}
}
