package org.kvartal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A table of HTML as a table of Markdown: merged cells divided, with their content in the first;
 * paragraphs and lists in a cell as lines; the first row as head; columns of numbers set to the
 * right. A table of one column or row that only arranges text becomes that text.
 */
final class HtmlTable {

  private static final int MAX_COLUMNS = 60;
  private static final int MAX_ROWS = 2_000;
  private static final Pattern NUMBER =
      Pattern.compile("[-+−–]?[\\d.,  ]*\\d[\\d.,  ]*\\s*(?:%|％|‰)?|[-–—…*]?");

  private final Map<String, String> notes;
  private final List<Map<Integer, Element>> rows = new ArrayList<>();
  private final List<Element> captions;
  private int columns;

  HtmlTable(Element table, Map<String, String> notes) {
    this.notes = notes;
    this.captions = table.select("> caption");
    var covered = new HashMap<Long, Boolean>();
    for (var row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
      if (rows.size() >= MAX_ROWS) throw Budget.tooComplex();
      addRow(row, covered);
    }
  }

  private void addRow(Element row, Map<Long, Boolean> covered) {
    int y = rows.size();
    var cells = new HashMap<Integer, Element>();
    int x = 0;
    for (var cell : row.select("> td, > th")) {
      while (covered.containsKey(key(x, y))) x++;
      int width = span(cell, "colspan", MAX_COLUMNS);
      int height = span(cell, "rowspan", MAX_ROWS);
      if (x + width > MAX_COLUMNS) throw Budget.tooComplex();
      cells.put(x, cell);
      for (int j = y; j < y + height && height > 1; j++) {
        for (int i = x; i < x + width; i++) covered.put(key(i, j), true);
      }
      x += width;
      columns = Math.max(columns, x);
    }
    rows.add(cells);
  }

  private static long key(int x, int y) {
    return (long) y << 32 | x;
  }

  private static int span(Element cell, String name, int most) {
    var value = cell.attr(name);
    return value.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
  }

  void write(Node into, Consumer<Element> asText) {
    rows.removeIf(
        row ->
            row.values().stream()
                .allMatch(c -> c.text().isBlank() && c.selectFirst("img") == null));
    if (rows.isEmpty()) return;
    captions.forEach(asText);
    if (columns == 1 || rows.size() == 1 && columns <= 2) {
      rows.forEach(row -> row.keySet().stream().sorted().map(row::get).forEach(asText));
      return;
    }
    var table = new TableBlock();
    var head = new TableHead();
    var body = new TableBody();
    for (int y = 0; y < rows.size(); y++) (y == 0 ? head : body).appendChild(row(y));
    table.appendChild(head);
    if (rows.size() > 1) table.appendChild(body);
    into.appendChild(table);
  }

  private Node row(int y) {
    var row = new TableRow();
    for (int x = 0; x < columns; x++) {
      var cell = new TableCell();
      cell.setHeader(y == 0);
      if (isNumeric(x)) cell.setAlignment(TableCell.Alignment.RIGHT);
      var element = rows.get(y).get(x);
      if (element != null) content(element, cell);
      row.appendChild(cell);
    }
    return row;
  }

  private boolean isNumeric(int x) {
    if (rows.size() < 2) return false;
    boolean any = false;
    for (var row : rows.subList(1, rows.size())) {
      var cell = row.get(x);
      var text = cell == null ? "" : cell.text().strip();
      if (!NUMBER.matcher(text).matches()) return false;
      any |= !text.isEmpty();
    }
    return any;
  }

  /** Everything in a cell in one line of source, its blocks divided by line breaks. */
  private void content(Element element, TableCell cell) {
    element
        .select("table table, table")
        .forEach(t -> t.select("td, th").forEach(c -> c.append(" ")));
    for (var item : element.select("li")) item.prependChild(new TextNode("• "));
    for (var block : element.select("p, li, tr, div, h1, h2, h3, h4, h5, h6")) {
      if (block != element && !block.text().isBlank()) block.append("<br>");
    }
    element.select("strong, b").stream()
        .filter(_ -> cell.isHeader())
        .forEach(org.jsoup.nodes.Node::unwrap);
    var inlines = new HtmlInlines(notes);
    element.childNodes().forEach(node -> inlines.add(node, cell));
    inlines.trim(cell);
    for (var node = cell.getFirstChild(); node != null; ) {
      var next = node.getNext();
      if (node instanceof HardLineBreak) replaceBreak(node);
      node = next;
    }
  }

  private static void replaceBreak(Node node) {
    if (node.getPrevious() instanceof HtmlInline) {
      node.unlink();
      return;
    }
    var line = new HtmlInline();
    line.setLiteral("<br>");
    node.insertBefore(line);
    node.unlink();
  }
}
