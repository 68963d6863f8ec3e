package org.kvartal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import org.kvartal.issue.CoverPictures;
import org.kvartal.issue.Covers;
import org.kvartal.issue.Issue;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;
import org.kvartal.theme.PageWriter;
import org.kvartal.work.Work;

/**
 * An issue before it appears, drawn by the very templates that readers get later. Only the links
 * between its own pages are turned, so that they stay within {@code base}, the address of the
 * preview.
 */
@ApplicationScoped
class Previews {

  /** A cover as a file. */
  record Picture(byte[] bytes, String type) {}

  private final Proofs proofs;
  private final IssuePages issuePages;
  private final ArticleViews articles;
  private final Places places;
  private final Covers covers;
  private final CoverPictures pictures;
  private final PageWriter writer;
  private final Messages messages;

  @Inject
  Previews(
      Proofs proofs,
      IssuePages issuePages,
      ArticleViews articles,
      Places places,
      Covers covers,
      CoverPictures pictures,
      PageWriter writer,
      Messages messages) {
    this.proofs = proofs;
    this.issuePages = issuePages;
    this.articles = articles;
    this.places = places;
    this.covers = covers;
    this.pictures = pictures;
    this.writer = writer;
    this.messages = messages;
  }

  /** The page of the issue. */
  String issue(Issue issue, Language language, String base) {
    var pieces = proofs.of(issue, language);
    var page = Page.of("reading/issue", issuePages.proof(issue, pieces, language));
    var html = writer.draw(page, IssueViews.address(issue.number(), language));
    return turned(html, issue, pieces.values(), language, base);
  }

  /**
   * The page of one of its pieces.
   *
   * @throws Refusal NOT_FOUND when the issue has no such piece
   */
  String piece(Issue issue, String slug, Language language, String base) {
    var pieces = proofs.of(issue, language);
    var shown =
        pieces.values().stream()
            .filter(s -> s.work().slug().equals(slug))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    var place = places.of(shown.work(), issue, pieces, language);
    var page = Page.of("reading/article", articles.of(shown, place, language));
    var html = writer.draw(page, Pieces.address(shown, language));
    return turned(html, issue, pieces.values(), language, base);
  }

  Picture cover(Issue issue, Language language) {
    if (issue.isPictured())
      return new Picture(
          pictures.of(issue.id()).orElseThrow(Refusal::notFound).jpeg(), "image/jpeg");
    var form = Covers.Form.SVG;
    return new Picture(covers.draw(covers.of(issue, language), form), form.type());
  }

  private String turned(
      String html, Issue issue, Collection<Shown> pieces, Language language, String base) {
    var slugs = pieces.stream().map(Shown::work).map(Work::slug).collect(Collectors.joining("|"));
    var note = messages.text(language, "reading.preview.note", issue.number().toString());
    var strip = "<p class=\"proof\" role=\"note\">" + note + "</p>\n";
    return turn(html, issue.number().toString(), slugs, base)
        .replaceFirst("<header class=\"masthead", strip + "$0");
  }

  /** Leads the links to the issue, its pieces and its cover into the preview. */
  static String turn(String html, String number, String slugs, String base) {
    var start = "(href|src)=\"/";
    var turned =
        html.replaceAll(start + "(en|zh)/issues/" + number + "\"", "$1=\"" + base + "/$2/\"")
            .replaceAll(
                start + "issues/" + number + "\\.(en|zh)\\.cover\\.svg\"",
                "$1=\"" + base + "/cover.$2\"");
    if (slugs.isEmpty()) return turned;
    return turned
        .replaceAll(
            start + "(en|zh)/articles/(" + slugs + ")\"", "$1=\"" + base + "/$2/articles/$3\"")
        .replaceAll(start + "(en|zh)/articles/(" + slugs + ")/cite\\.[a-z]+\"", "$1=\"#cite\"");
  }
}
