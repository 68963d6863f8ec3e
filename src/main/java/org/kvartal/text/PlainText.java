package org.kvartal.text;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a tree without any marks; blocks end with a line break. */
final class PlainText {

  private PlainText() {}

  static String of(@Nullable Node node) {
    if (node == null) return "";
    var out = new StringBuilder();
    write(node, out);
    return out.toString().strip();
  }

  private static void write(Node node, StringBuilder out) {
    switch (node) {
      case Text text -> out.append(text.getLiteral());
      case Code code -> out.append(code.getLiteral());
      case FencedCodeBlock code -> out.append(code.getLiteral());
      case IndentedCodeBlock code -> out.append(code.getLiteral());
      case HardLineBreak _ -> out.append('\n');
      case SoftLineBreak _ -> softBreak(out);
      case FootnoteReference _ -> {}
      case org.commonmark.ext.gfm.tables.TableCell cell -> {
        children(cell, out);
        if (cell.getNext() != null) out.append('\t');
      }
      default -> children(node, out);
    }
    if (node instanceof Block || node instanceof org.commonmark.ext.gfm.tables.TableRow)
      endLine(out);
  }

  private static void softBreak(StringBuilder out) {
    if (out.isEmpty() || !Scripts.isChinese(out.codePointBefore(out.length()))) out.append(' ');
  }

  private static void children(Node parent, StringBuilder out) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) write(node, out);
  }

  private static void endLine(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') out.append('\n');
  }
}
