package org.kvartal.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kvartal.text.SafeHtml;

/**
 * An article as {@code reading/article} draws it. {@code tag} is the language of title and text,
 * which is not the page's when {@code onlyOther}. {@code text} is empty once the piece is
 * retracted; {@code prints} are the web addresses of the text, told on paper only.
 */
public record ArticleView(
    Links links,
    List<Metadata.Meta> metas,
    List<Metadata.Meta> properties,
    SafeHtml jsonLd,
    String kind,
    @Nullable IssueLabel issue,
    String tag,
    boolean onlyOther,
    String title,
    String standfirst,
    @Nullable Note retraction,
    List<Signature> authors,
    String isoDate,
    String date,
    String length,
    List<Version> versions,
    String translators,
    @Nullable SafeHtml text,
    List<String> prints,
    List<Note> corrections,
    List<Signature> bios,
    Citation.Words reference,
    List<CiteLink> citeLinks,
    String licence,
    @Nullable Book book,
    List<Related> related,
    @Nullable Neighbour previous,
    @Nullable Neighbour next) {

  /** The issue an article stands in: "Number 4", "Winter 2025". */
  public record IssueLabel(String href, String number, String season) {}

  /** A dated sentence for readers: a correction, a retraction. */
  public record Note(String date, String note) {}

  /** A language in the switch beside the byline. */
  public record Version(String tag, String name, String href, boolean current) {}

  /** A form in which the reference can be taken along. */
  public record CiteLink(String type, String href, String label) {}

  /** The book or article that the piece announces. */
  public record Book(
      String authors,
      String title,
      String publisher,
      String year,
      String identifier,
      String href) {}

  /** Another piece, and where it stands. */
  public record Related(String href, String title, String titleTag, String where) {}

  /**
   * The piece before or after this one in the issue, or the issue before or after this one; {@code
   * note} is a word above the title.
   */
  public record Neighbour(String href, String title, String titleTag, String note) {}
}
