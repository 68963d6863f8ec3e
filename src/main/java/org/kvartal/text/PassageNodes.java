package org.kvartal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Which nodes of a tree are passages; the one order that extraction and rendering share. */
final class PassageNodes {

  record Found(Passage.Kind kind, Node node) {}

  private static final Pattern HEADING_MARKS =
      Pattern.compile("^#{1,6}[ \t]*|(?<![ \t])[ \t]+#+$|\n(=+|-+)$");

  private PassageNodes() {}

  static List<Found> of(Node tree) {
    var found = new ArrayList<Found>();
    collect(tree, found);
    return found;
  }

  private static void collect(Node parent, List<Found> found) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Paragraph p -> found.add(new Found(kind(p), p));
        case Heading h -> found.add(new Found(Passage.Kind.HEADING, h));
        case TableRow r -> found.add(new Found(Passage.Kind.ROW, r));
        case FencedCodeBlock c -> found.add(new Found(Passage.Kind.CODE, c));
        case IndentedCodeBlock c -> found.add(new Found(Passage.Kind.CODE, c));
        case HtmlBlock h -> found.add(new Found(Passage.Kind.CODE, h));
        default -> collect(node, found);
      }
    }
  }

  private static Passage.Kind kind(Paragraph paragraph) {
    if (soleImage(paragraph) != null) return Passage.Kind.IMAGE;
    return switch (paragraph.getParent()) {
      case ListItem item when item.getFirstChild() == paragraph -> Passage.Kind.ITEM;
      case BlockQuote _ -> Passage.Kind.QUOTE;
      case FootnoteDefinition _ -> Passage.Kind.NOTE;
      default -> Passage.Kind.PARAGRAPH;
    };
  }

  /** The picture of a paragraph that holds nothing else: such a paragraph is a figure. */
  static @org.jspecify.annotations.Nullable Image soleImage(Node paragraph) {
    return paragraph.getFirstChild() instanceof Image image && image.getNext() == null
        ? image
        : null;
  }

  static String source(Source source, Found found) {
    var text = source.of(found.node());
    return found.kind() == Passage.Kind.HEADING ? HEADING_MARKS.matcher(text).replaceAll("") : text;
  }
}
