package org.kvartal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.kvartal.platform.Language;

/** Writes the blocks of one text, once. What it writes is sanitized afterwards all the same. */
final class HtmlWriter {

  private final Node tree;
  private final Options options;
  private final NoteList notes;
  private final Map<Node, String> ids = new HashMap<>();
  private final Map<Node, Integer> levels;
  private final Language language;
  private Html out = new Html();

  HtmlWriter(Source source, Language language, Options options) {
    this.tree = source.tree();
    this.options = options;
    this.language = language;
    this.notes = new NoteList(tree, language);
    this.levels = Headings.levels(tree, options.topHeading());
    if (options.headingIds()) ids.putAll(Headings.ids(tree));
    if (!options.passages().isEmpty()) nameAll(PassageNodes.of(tree), options.passages());
  }

  private void nameAll(List<PassageNodes.Found> nodes, List<Passage> passages) {
    for (int i = 0; i < Math.min(nodes.size(), passages.size()); i++) {
      ids.put(nodes.get(i).node(), passages.get(i).anchor());
    }
  }

  String document() {
    for (var node = tree.getFirstChild(); node != null; node = node.getNext()) {
      var figure = Figures.captionAfter(node);
      topLevel(node, figure);
      if (figure != null) node = figure;
    }
    if (options.notes() == Options.Notes.FOOT && !notes.isEmpty()) footNotes();
    return out.toString();
  }

  /** The words of a single line without a paragraph around them. */
  String line() {
    for (var node = tree.getFirstChild(); node != null; node = node.getNext()) {
      inline().children(node);
      if (node.getNext() != null) out.raw(" ");
    }
    return out.toString();
  }

  /** Writes a block aside first, so that the notes it refers to can go before it. */
  private void topLevel(Node node, @org.jspecify.annotations.Nullable Node caption) {
    var page = out;
    out = new Html();
    block(node, caption);
    var written = out.toString();
    out = page;
    if (options.notes() == Options.Notes.MARGIN) marginNotes();
    out.raw(written).line();
  }

  private void marginNotes() {
    for (var taken = notes.take(); !taken.isEmpty(); taken = notes.take()) {
      for (var note : taken) {
        out.open(
            "aside", "class", "note", "id", "fn-" + notes.number(note), "role", "doc-footnote");
        note(note);
        out.raw("</aside>").line();
      }
    }
  }

  private void footNotes() {
    out.open("section", "class", "notes", "role", "doc-endnotes", "aria-label", notes.title());
    out.raw("<ol>").line();
    for (var taken = notes.take(); !taken.isEmpty(); taken = notes.take()) {
      for (var note : taken) {
        out.open("li", "class", "note", "id", "fn-" + notes.number(note));
        note(note);
        out.raw("</li>").line();
      }
    }
    out.raw("</ol></section>").line();
  }

  /** The number, which leads back, stands at the head of the note's first paragraph. */
  private void note(FootnoteDefinition note) {
    var first = note.getFirstChild();
    if (first instanceof Paragraph) {
      out.open("p", "id", id(first));
      backLink(note);
      inline().children(first);
      out.raw("</p>");
      first = first.getNext();
    } else {
      out.raw("<p>");
      backLink(note);
      out.raw("</p>");
    }
    for (var node = first; node != null; node = node.getNext()) block(node, null);
  }

  private void backLink(FootnoteDefinition note) {
    int number = notes.number(note);
    out.open(
        "a",
        "class",
        "note-back",
        "href",
        "#fnref-" + number,
        "role",
        "doc-backlink",
        "aria-label",
        notes.backWord(number));
    out.text(Integer.toString(number)).raw("</a> ");
  }

  private void blocks(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      var caption = Figures.captionAfter(node);
      block(node, caption);
      if (caption != null) node = caption;
    }
  }

  private void block(Node node, @org.jspecify.annotations.Nullable Node caption) {
    switch (node) {
      case Paragraph p when PassageNodes.soleImage(p) != null -> figures().figure(p, caption);
      case Paragraph p when caption instanceof TableBlock table -> figures().table(table, p);
      case Paragraph p -> paragraph(p);
      case Heading h -> heading(h);
      case BlockQuote q -> around("blockquote", q);
      case BulletList l -> around("ul", l);
      case OrderedList l -> {
        var start = l.getMarkerStartNumber();
        out.open("ol", "start", start == null || start == 1 ? "" : start.toString()).line();
        blocks(l);
        out.raw("</ol>").line();
      }
      case ListItem item -> item(item);
      case TableBlock table -> figures().table(table, null);
      case FencedCodeBlock c -> code(c, c.getLiteral());
      case IndentedCodeBlock c -> code(c, c.getLiteral());
      case HtmlBlock h -> html(h);
      case ThematicBreak _ -> out.raw("<hr>").line();
      case FootnoteDefinition _ -> {}
      default -> blocks(node);
    }
  }

  private void paragraph(Paragraph paragraph) {
    out.open("p", "id", id(paragraph));
    inline().children(paragraph);
    out.raw("</p>").line();
  }

  private void heading(Heading heading) {
    var tag = "h" + levels.get(heading);
    out.open(tag, "id", id(heading));
    inline().children(heading);
    out.close(tag).line();
  }

  private void around(String tag, Node node) {
    out.open(tag).line();
    blocks(node);
    out.close(tag).line();
  }

  /** Items of a tight list hold their words without a paragraph. */
  private void item(ListItem item) {
    var first = item.getFirstChild();
    out.open("li", "id", first == null ? "" : id(first));
    var tight = item.getParent() instanceof org.commonmark.node.ListBlock list && list.isTight();
    for (var node = first; node != null; node = node.getNext()) {
      if (node instanceof Paragraph p
          && PassageNodes.soleImage(p) == null
          && (tight || node == first)) {
        if (!tight) out.raw("<p>");
        inline().children(p);
        if (!tight) out.raw("</p>");
        if (node.getNext() != null) out.line();
      } else {
        block(node, null);
      }
    }
    out.raw("</li>").line();
  }

  private void code(Node node, String literal) {
    out.open("pre", "id", id(node)).raw("<code>").text(literal).raw("</code></pre>").line();
  }

  private void html(HtmlBlock block) {
    var literal = block.getLiteral();
    if (literal.startsWith("<!--") && literal.strip().endsWith("-->")) return;
    out.open("p", "id", id(block)).text(literal).raw("</p>").line();
  }

  private String id(Node node) {
    return ids.getOrDefault(node, "");
  }

  private InlineWriter inline() {
    return new InlineWriter(out, language, notes, options);
  }

  private Figures figures() {
    return new Figures(out, inline(), ids, language);
  }
}
