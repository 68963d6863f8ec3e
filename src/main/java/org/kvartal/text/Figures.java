package org.kvartal.text;

import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;

/** Pictures and tables with their captions. A caption's label ("Figure 1.", 表1) is set in bold. */
final class Figures {

  private static final Pattern FIGURE_LABEL =
      Pattern.compile(
          "^(?:Fig(?:ure|\\.)\\s*[0-9]+[.:]?|图\\s*[0-9一二三四五六七八九十]+[.．:：、]?)(?=\\s|\\p{IsHan}|[“‘《（]|$)");
  private static final Pattern TABLE_LABEL =
      Pattern.compile(
          "^(?:Table(?:\\s*[0-9]+[.:]?|:)|表(?:\\s*[0-9一二三四五六七八九十]+[.．:：、]?|[:：]))(?=\\s|\\p{IsHan}|[“‘《（]|$)");

  private final Html out;
  private final InlineWriter inline;
  private final Map<Node, String> ids;
  private final Language language;

  Figures(Html out, InlineWriter inline, Map<Node, String> ids, Language language) {
    this.out = out;
    this.inline = inline;
    this.ids = ids;
    this.language = language;
  }

  /**
   * The block after {@code node} that is written together with it: the caption paragraph of a
   * figure, or the table of a caption paragraph.
   */
  static @Nullable Node captionAfter(Node node) {
    if (!(node instanceof Paragraph paragraph)) return null;
    var next = node.getNext();
    var image = PassageNodes.soleImage(paragraph);
    if (image != null) {
      var untitled = image.getTitle() == null || image.getTitle().isBlank();
      return untitled && next instanceof Paragraph p && label(p, FIGURE_LABEL) > 0 ? next : null;
    }
    return next instanceof TableBlock && label(paragraph, TABLE_LABEL) > 0 ? next : null;
  }

  private static int label(Paragraph paragraph, Pattern pattern) {
    if (!(paragraph.getFirstChild() instanceof Text text)) return 0;
    return label(text.getLiteral(), pattern);
  }

  private static int label(String text, Pattern pattern) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }

  void figure(Paragraph paragraph, @Nullable Node caption) {
    var image = PassageNodes.soleImage(paragraph);
    if (image == null) return;
    out.open("figure", "id", ids.getOrDefault(paragraph, ""));
    inline.image(image);
    if (caption instanceof Paragraph p) {
      out.open("figcaption", "id", ids.getOrDefault(p, ""));
      caption(p, FIGURE_LABEL);
      out.raw("</figcaption>");
    } else if (image.getTitle() != null && !image.getTitle().isBlank()) {
      int label = label(image.getTitle(), FIGURE_LABEL);
      out.raw("<figcaption>");
      labelled(image.getTitle().substring(0, label));
      inline.text(image.getTitle().substring(label).strip());
      out.raw("</figcaption>");
    }
    out.raw("</figure>").line();
  }

  private void caption(Paragraph paragraph, Pattern pattern) {
    int label = label(paragraph, pattern);
    var first = paragraph.getFirstChild();
    labelled(((Text) first).getLiteral().substring(0, label));
    inline.rest(first, label);
  }

  /** "Table:" only says what the line is; with a number it is a name to be referred to by. */
  private void labelled(String label) {
    if (!label.isEmpty() && !label.matches("(?:Table|表)[:：]"))
      out.raw("<b>").text(label.replaceFirst("[:：]$", "")).raw("</b> ");
  }

  /** Wide tables scroll by themselves, also by keyboard. */
  void table(TableBlock table, @Nullable Paragraph caption) {
    var word = language == Language.ZH ? "表格" : "Table";
    out.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", word);
    out.raw("<table>").line();
    if (caption != null) {
      out.open("caption", "id", ids.getOrDefault(caption, ""));
      caption(caption, TABLE_LABEL);
      out.raw("</caption>").line();
    }
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      var tag = part instanceof TableHead ? "thead" : "tbody";
      out.open(tag).line();
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) row((TableRow) row);
      out.close(tag).line();
    }
    out.raw("</table></div>").line();
  }

  private void row(TableRow row) {
    out.open("tr", "id", ids.getOrDefault(row, ""));
    for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
      var cell = (TableCell) node;
      var tag = cell.isHeader() ? "th" : "td";
      out.open(tag, "scope", cell.isHeader() ? "col" : "", "class", align(cell));
      inline.children(cell);
      out.close(tag);
    }
    out.raw("</tr>").line();
  }

  private static String align(TableCell cell) {
    var alignment = cell.getAlignment();
    if (alignment == null) return "";
    return switch (alignment) {
      case LEFT -> "";
      case CENTER -> "center";
      case RIGHT -> "number";
    };
  }
}
