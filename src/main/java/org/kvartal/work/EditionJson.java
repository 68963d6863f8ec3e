package org.kvartal.work;

import org.kvartal.platform.Language;
import org.kvartal.text.Length;

/** A text as the API tells it. {@code revision} is for {@code If-Match} and for sending it back. */
public record EditionJson(
    String work,
    String language,
    String title,
    String standfirst,
    String teaser,
    String markdown,
    int revision,
    Count length,
    String savedAt) {

  /** {@code unit} is words or characters. */
  public record Count(int count, String unit) {}

  static EditionJson of(Work work, Language language, Revision revision) {
    return new EditionJson(
        work.id().toString(),
        language.code(),
        revision.title(),
        revision.standfirst(),
        revision.teaser(),
        revision.markdown(),
        revision.number(),
        new Count(revision.words() + revision.characters(), Length.Unit.of(language).code()),
        revision.at().toString());
  }
}
