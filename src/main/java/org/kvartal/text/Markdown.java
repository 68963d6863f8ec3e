package org.kvartal.text;

import java.util.List;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;

/**
 * The one way from an author's text to the page: CommonMark with tables, footnotes, bare addresses
 * and struck-out text. Raw HTML is shown literally, except {@code <br>}, {@code <sub>} and {@code
 * <sup>}. Links lead to http, https, mailto or a place in this portal, or nowhere.
 *
 * <ul>
 *   <li>The highest heading becomes {@code h2}, the others follow without gaps.
 *   <li>A paragraph that is only a picture is a figure. Its caption is the picture's title, else a
 *       paragraph after it that begins with "Figure 1" or "图1"; the description in the brackets is
 *       for those who do not see it.
 *   <li>A paragraph before a table that begins with "Table 1", "Table:" or "表1" is its caption.
 *   <li>Runs of the other script carry {@code lang}, so that they get their own face.
 * </ul>
 *
 * All methods refuse texts over 256 kB ({@code text.too-long}) and texts that take longer than two
 * seconds ({@code text.too-complex}); they are safe for use by several threads.
 */
public final class Markdown {

  private Markdown() {}

  /** {@code level} and {@code id} are those of the page rendered with {@link Options#PAGE}. */
  public record Heading(int level, String text, String id) {}

  /** {@code url} as it was written, which may not be one that a page shows. */
  public record Link(String url, String text) {

    /** Whether the page will show it as a link. */
    public boolean isAllowed() {
      return Urls.link(url).isPresent();
    }
  }

  /** A picture in the text: its address as written, its description, its caption. */
  public record ImageUse(String url, String alt, String title) {}

  public static SafeHtml render(String markdown, Language language) {
    return render(markdown, language, Options.PLAIN);
  }

  /**
   * @throws Refusal {@code text.too-long} or {@code text.too-complex}
   */
  public static SafeHtml render(String markdown, Language language, Options options) {
    var source = Source.parse(markdown);
    return Budget.within(
        markdown.length(),
        () -> Sanitizer.clean(new HtmlWriter(source, language, options).document()));
  }

  /** A line such as a title or a caption: emphasis and links, no paragraph around it. */
  public static SafeHtml renderLine(String markdown, Language language) {
    var source = Source.parse(markdown.replaceAll("\\s+", " ").strip());
    return Sanitizer.clean(new HtmlWriter(source, language, Options.PLAIN).line());
  }

  /** The words alone, a line for each block; notes stand where they are written. */
  public static String plain(String markdown) {
    return PlainText.of(Source.parse(markdown).tree());
  }

  public static List<Heading> outline(String markdown) {
    var tree = Source.parse(markdown).tree();
    var levels = Headings.levels(tree, 2);
    return Headings.ids(tree).entrySet().stream()
        .map(
            e ->
                new Heading(
                    levels.getOrDefault(e.getKey(), 2), PlainText.of(e.getKey()), e.getValue()))
        .toList();
  }

  public static List<Link> links(String markdown) {
    return Uses.of(Source.parse(markdown).tree()).links();
  }

  public static List<ImageUse> images(String markdown) {
    return Uses.of(Source.parse(markdown).tree()).images();
  }
}
