package org.kvartal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The blocks of an HTML tree as CommonMark nodes. Unknown elements are taken for what they hold.
 */
final class HtmlBlocks {

  private static final int MAX_DEPTH = 60;

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "big", "br", "cite", "code", "del", "em", "font", "i", "img",
          "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "var");

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "head",
          "meta",
          "link",
          "title",
          "template",
          "noscript",
          "iframe",
          "object",
          "form",
          "input",
          "button",
          "select",
          "textarea",
          "svg",
          "math",
          "video",
          "audio",
          "nav");

  private final Element body;
  private final Map<String, String> notes = new HashMap<>(); // element id → label
  private int depth;

  HtmlBlocks(Element body) {
    this.body = body;
  }

  Document document() {
    numberNotes();
    var definitions = body.select("li[id^=kv-footnote-], li[id^=kv-endnote-]");
    var document = new Document();
    var lists = new java.util.LinkedHashSet<Element>();
    for (var definition : definitions)
      if (definition.parent() != null) lists.add(definition.parent());
    lists.forEach(Node::remove);
    children(body, document);
    for (var definition : definitions) {
      var label = notes.get(definition.id());
      if (label != null) note(definition, label, document);
    }
    return document;
  }

  /** In the order of their use, foot and end notes together. */
  private void numberNotes() {
    for (var link : body.select("sup > a[href^=#kv-footnote-], sup > a[href^=#kv-endnote-]")) {
      if (!link.id().contains("-ref-")) continue;
      notes.putIfAbsent(link.attr("href").substring(1), Integer.toString(notes.size() + 1));
    }
  }

  private void note(Element item, String label, Document document) {
    item.select("a[href^=#kv-footnote-ref-], a[href^=#kv-endnote-ref-]").remove();
    var definition = new FootnoteDefinition(label);
    children(item, definition);
    document.appendChild(definition);
  }

  private void children(Element parent, org.commonmark.node.Node into) {
    if (++depth > MAX_DEPTH) throw Budget.tooComplex();
    var loose = new Paragraph();
    var inlines = new HtmlInlines(notes);
    for (var node : parent.childNodes()) {
      if (isInline(node)) {
        inlines.add(node, loose);
        continue;
      }
      loose = flush(loose, into, inlines);
      if (node instanceof Element element) block(element, into);
    }
    flush(loose, into, inlines);
    depth--;
  }

  private static boolean isInline(Node node) {
    if (node instanceof TextNode) return true;
    return node instanceof Element e
        && INLINE.contains(e.normalName())
        && e.select("p, div, table, ul, ol, h1, h2, h3, blockquote").isEmpty();
  }

  private static Paragraph flush(
      Paragraph loose, org.commonmark.node.Node into, HtmlInlines inlines) {
    inlines.trim(loose);
    if (loose.getFirstChild() == null) return loose;
    into.appendChild(loose);
    return new Paragraph();
  }

  private void block(Element element, org.commonmark.node.Node into) {
    var name = element.normalName();
    if (DROPPED.contains(name)) return;
    switch (name) {
      case "p", "dt", "dd", "figcaption", "caption", "address", "summary" ->
          children(element, into);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0', into);
      case "ul", "ol", "menu" -> list(element, name.equals("ol"), into);
      case "blockquote" -> {
        var quote = new BlockQuote();
        children(element, quote);
        if (quote.getFirstChild() == null) return;
        if (into.getLastChild() instanceof BlockQuote former) {
          while (quote.getFirstChild() != null) former.appendChild(quote.getFirstChild());
        } else {
          into.appendChild(quote);
        }
      }
      case "pre" -> {
        var code = new FencedCodeBlock();
        code.setFenceCharacter("`");
        code.setLiteral(element.wholeText().stripTrailing() + "\n");
        into.appendChild(code);
      }
      case "hr" -> into.appendChild(new ThematicBreak());
      case "table" -> new HtmlTable(element, notes).write(into, cell -> children(cell, into));
      default -> children(element, into);
    }
  }

  private void heading(Element element, int level, org.commonmark.node.Node into) {
    element.select("br").forEach(br -> br.replaceWith(new TextNode(" ")));
    element.select("strong, b").unwrap();
    var heading = new Heading();
    heading.setLevel(level);
    var inlines = new HtmlInlines(notes);
    element.childNodes().forEach(node -> inlines.add(node, heading));
    inlines.trim(heading);
    if (heading.getFirstChild() != null) into.appendChild(heading);
  }

  private void list(Element element, boolean ordered, org.commonmark.node.Node into) {
    if (++depth > MAX_DEPTH) throw Budget.tooComplex();
    var list = ordered ? orderedList(element) : new BulletList();
    list.setTight(element.select("> li > p + p").isEmpty());
    for (var child : element.children()) {
      var item = new ListItem();
      if (child.normalName().equals("li")) children(child, item);
      else block(child, item);
      if (item.getFirstChild() == null) continue;
      if (!child.normalName().equals("li") && list.getLastChild() != null) {
        list.getLastChild().appendChild(item.getFirstChild()); // a list directly in a list
      } else {
        list.appendChild(item);
      }
    }
    if (list.getFirstChild() != null) into.appendChild(list);
    depth--;
  }

  private static ListBlock orderedList(Element element) {
    var list = new OrderedList();
    list.setMarkerDelimiter(".");
    var start = element.attr("start");
    list.setMarkerStartNumber(start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1);
    return list;
  }
}
