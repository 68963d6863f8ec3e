package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;

/** Where a work stands: its issue, its neighbours there, what is related to it. */
@ApplicationScoped
class Places {

  /**
   * @param year and number of the issue as they are cited; empty outside of an issue
   * @param cardImage the path of the picture for cards; empty for none
   */
  record Place(
      ArticleView.@Nullable IssueLabel issue,
      String year,
      String number,
      String cardImage,
      ArticleView.@Nullable Neighbour previous,
      ArticleView.@Nullable Neighbour next,
      List<ArticleView.Related> related) {

    static final Place NOWHERE = new Place(null, "", "", "", null, null, List.of());
  }

  Place of(UUID work, Language language) {
    return Place.NOWHERE;
  }
}
