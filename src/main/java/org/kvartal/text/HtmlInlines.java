package org.kvartal.text;

import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What stands within a line of HTML, as CommonMark nodes. Spaces at the edges of emphasis go
 * outside it, emphasis within emphasis of the same kind is one, and empty emphasis is none.
 */
final class HtmlInlines {

  private static final int MAX_DEPTH = 40;

  private final Map<String, String> notes;
  private int depth;

  HtmlInlines(Map<String, String> notes) {
    this.notes = notes;
  }

  void add(org.jsoup.nodes.Node node, Node into) {
    if (node instanceof TextNode text) {
      text(text.getWholeText(), into);
    } else if (node instanceof Element element && ++depth <= MAX_DEPTH) {
      element(element, into);
      depth--;
    }
  }

  private void element(Element element, Node into) {
    switch (element.normalName()) {
      case "br" -> into.appendChild(new HardLineBreak());
      case "strong", "b" -> emphasis(element, new StrongEmphasis("**"), into);
      case "em", "i", "cite", "var" -> emphasis(element, new Emphasis("*"), into);
      case "s", "strike", "del" -> emphasis(element, new Strikethrough("~~"), into);
      case "code", "tt", "samp", "kbd" -> into.appendChild(new Code(element.text()));
      case "sub", "sup" -> raised(element, into);
      case "a" -> link(element, into);
      case "img" -> image(element, into);
      case "script", "style", "template" -> {}
      default -> children(element, into);
    }
  }

  private void children(Element element, Node into) {
    element.childNodes().forEach(node -> add(node, into));
  }

  /** White space is one space, and none at the head of a block or after another one. */
  private static void text(String text, Node into) {
    var words = text.replaceAll("[ \\t\\r\\n\\f\\u00A0]+", " ");
    if (words.isEmpty()) return;
    if (into.getLastChild() instanceof Text last) {
      var joined = last.getLiteral().endsWith(" ") ? words.stripLeading() : words;
      last.setLiteral(last.getLiteral() + joined);
    } else {
      into.appendChild(new Text(words));
    }
  }

  private void emphasis(Element element, Node mark, Node into) {
    if (isWithin(into, mark.getClass())) {
      children(element, into);
      return;
    }
    var inside = into instanceof Emphasis || into instanceof StrongEmphasis ? into : null;
    children(element, mark);
    var before = takeSpace(mark, true);
    var after = takeSpace(mark, false);
    if (before) text(" ", into);
    if (mark.getFirstChild() != null && !onlyBreaks(mark)) {
      if (into.getLastChild() != null
          && into.getLastChild().getClass() == mark.getClass()
          && inside == null) {
        while (mark.getFirstChild() != null) into.getLastChild().appendChild(mark.getFirstChild());
      } else {
        into.appendChild(mark);
      }
    } else {
      while (mark.getFirstChild() != null) into.appendChild(mark.getFirstChild());
    }
    if (after) text(" ", into);
  }

  private static boolean isWithin(Node node, Class<?> kind) {
    for (var parent = node; parent != null; parent = parent.getParent()) {
      if (parent.getClass() == kind) return true;
    }
    return false;
  }

  private static boolean onlyBreaks(Node mark) {
    for (var node = mark.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof HardLineBreak)) return false;
    }
    return true;
  }

  private static boolean takeSpace(Node mark, boolean atHead) {
    var edge = atHead ? mark.getFirstChild() : mark.getLastChild();
    if (!(edge instanceof Text text)) return false;
    var words = atHead ? text.getLiteral().stripLeading() : text.getLiteral().stripTrailing();
    if (words.length() == text.getLiteral().length()) return false;
    if (words.isEmpty()) text.unlink();
    else text.setLiteral(words);
    return true;
  }

  private void raised(Element element, Node into) {
    var link = element.selectFirst("> a[href^=#kv-]");
    var label = link == null ? null : notes.get(link.attr("href").substring(1));
    if (label != null) {
      into.appendChild(new FootnoteReference(label));
      return;
    }
    if (element.text().isBlank()) return;
    var open = new HtmlInline();
    open.setLiteral("<" + element.normalName() + ">");
    var close = new HtmlInline();
    close.setLiteral("</" + element.normalName() + ">");
    into.appendChild(open);
    children(element, into);
    into.appendChild(close);
  }

  private void link(Element element, Node into) {
    var url = Urls.link(element.attr("href")).filter(u -> !u.startsWith("#"));
    if (url.isEmpty() || element.text().isBlank() && element.selectFirst("img") == null) {
      children(element, into);
      return;
    }
    var link = new Link(url.get(), null);
    children(element, link);
    var before = takeSpace(link, true);
    var after = takeSpace(link, false);
    if (before) text(" ", into);
    into.appendChild(link);
    if (after) text(" ", into);
  }

  private static void image(Element element, Node into) {
    var src = element.attr("src");
    if (!src.startsWith("manuscript:") && !src.startsWith("media:")) return;
    var image = new Image(src, null);
    var alt = Typography.tidyLine(element.attr("alt"));
    if (!alt.isEmpty()) image.appendChild(new Text(alt));
    into.appendChild(image);
  }

  /** Takes spaces and line breaks off both ends of a block. */
  void trim(Node block) {
    while (isBlank(block.getFirstChild())) block.getFirstChild().unlink();
    while (isBlank(block.getLastChild())) block.getLastChild().unlink();
    if (block.getFirstChild() instanceof Text first)
      first.setLiteral(first.getLiteral().stripLeading());
    if (block.getLastChild() instanceof Text last)
      last.setLiteral(last.getLiteral().stripTrailing());
  }

  private static boolean isBlank(@org.jspecify.annotations.Nullable Node node) {
    return node instanceof HardLineBreak
        || node instanceof Text text && text.getLiteral().isBlank();
  }
}
