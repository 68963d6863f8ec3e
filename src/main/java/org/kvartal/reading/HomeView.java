package org.kvartal.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page: the newest issue with its contents, the next deadline, what is new in the network,
 * and the pieces that appeared last outside of the newest issue.
 */
public record HomeView(
    Links links,
    @Nullable IssueView issue,
    @Nullable Deadline deadline,
    List<News> notices,
    List<Piece> recent) {

  /**
   * The call that closes next: {@code day} "Friday 12 December", {@code hour} "18:00 CET, in 3
   * days"; {@code submit} is the address of its form.
   */
  public record Deadline(
      String iso,
      String day,
      String hour,
      String href,
      String title,
      String limits,
      String submit) {}

  /** An announcement beside its date, which stands as a large day and a small month. */
  public record News(
      String day, String month, String href, String title, String titleTag, String note) {}
}
