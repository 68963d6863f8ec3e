package org.kvartal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.nodes.Element;

/** Makes a manuscript of a document's HTML: finds the title and the headings, writes Markdown. */
final class Composition {

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder().extensions(Source.EXTENSIONS).build();

  /** Letters; beyond it, it is a sentence and no title. */
  private static final int LONGEST_TITLE = 200;

  private final Element body;
  private final List<Manuscript.Notice> findings;

  private Composition(Element body, List<Manuscript.Notice> findings) {
    this.body = body;
    this.findings = new ArrayList<>(findings);
  }

  static Manuscript of(
      Element body,
      List<Manuscript.Picture> pictures,
      List<Manuscript.Notice> losses,
      List<Manuscript.Notice> findings,
      Optional<String> author) {
    var composition = new Composition(body, findings);
    var title = composition.takeTitle();
    title.ifPresent(composition::removeRepeated);
    composition.promoteBoldLines();
    composition.moveCaptions();
    var document = Budget.within(Budget.LIMIT, () -> new HtmlBlocks(body).document());
    return new Manuscript(
        write(document),
        title,
        pictures,
        List.copyOf(losses),
        List.copyOf(composition.findings),
        author);
  }

  static String write(Node document) {
    var markdown = Typography.tidy(RENDERER.render(document));
    if (markdown.length() > Source.MAX) Source.parse(markdown); // refuses with the right sentence
    return markdown;
  }

  /** The paragraph that is styled as title, else a first heading of the highest level. */
  private Optional<String> takeTitle() {
    var styled = body.selectFirst("h1.document-title, p.MsoTitle");
    var title = styled != null ? styled : firstBlock();
    if (title == null || styled == null && !isTitle(title)) return Optional.empty();
    title.select("sup:has(a[href^=#kv-])").remove();
    var words = Typography.tidyLine(title.text());
    if (words.isEmpty()) return Optional.empty();
    title.remove();
    return Optional.of(words);
  }

  private @org.jspecify.annotations.Nullable Element firstBlock() {
    return body.children().stream().filter(e -> !e.text().isBlank()).findFirst().orElse(null);
  }

  private static boolean isTitle(Element first) {
    if (first.normalName().equals("h1")) return true;
    return first.normalName().equals("p") && isBold(first) && looksLikeTitle(first.text());
  }

  static boolean looksLikeTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && line.codePoints().anyMatch(Character::isLetter)
        && !line.matches("(?s).*[.。;；,，、:：]\\s*$");
  }

  /** Texts taken from older files often say the title again under it. */
  private void removeRepeated(String title) {
    int seen = 0;
    for (var block : body.children()) {
      if (block.text().isBlank()) continue;
      if (++seen > 4) return;
      if (!Typography.tidyLine(block.text()).equalsIgnoreCase(title)) continue;
      block.remove();
      findings.add(Manuscript.Notice.of("found.title-repeated"));
      return;
    }
  }

  /** Where a text has no headings, its short bold paragraphs are what the author means by them. */
  private void promoteBoldLines() {
    if (body.selectFirst("h1, h2, h3, h4, h5, h6") != null) return;
    var lines =
        body.children().stream()
            .filter(e -> e.normalName().equals("p") && isBold(e) && looksLikeTitle(e.text()))
            .filter(e -> e.text().length() <= 100 && e.selectFirst("img") == null)
            .filter(e -> e.nextElementSibling() != null && !e.hasClass("caption"))
            .toList();
    for (var line : lines) {
      line.select("strong, b").unwrap();
      line.tagName("h2");
    }
    if (!lines.isEmpty()) findings.add(Manuscript.Notice.of("found.headings", lines.size()));
  }

  private static boolean isBold(Element paragraph) {
    var text = paragraph.text();
    return !text.isBlank() && paragraph.select("strong, b").text().length() >= text.length();
  }

  /** The caption of a table goes before it, that of a picture after it. */
  private void moveCaptions() {
    for (var caption : body.select("> p.caption")) {
      var before = caption.previousElementSibling();
      var after = caption.nextElementSibling();
      if (before != null && before.normalName().equals("table")) before.before(caption);
      else if (after != null && isPicture(after) && (before == null || !isPicture(before)))
        after.after(caption);
    }
  }

  private static boolean isPicture(Element block) {
    return block.normalName().equals("p")
        && block.text().isBlank()
        && block.selectFirst("img") != null;
  }
}
