package org.kvartal.translation;

import java.util.ArrayList;
import java.util.List;

/** Tables of comma-separated values as RFC 4180 has them, with any of the three line ends. */
final class Csv {

  private Csv() {}

  /** Rows of fields; empty lines are left out. An unclosed quotation mark ends with the text. */
  static List<List<String>> read(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var field = new StringBuilder();
    var quoted = false;
    var all = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n') + "\n";
    for (int i = 0; i < all.length(); i++) {
      var c = all.charAt(i);
      if (quoted) {
        if (c != '"') field.append(c);
        else if (i + 1 < all.length() && all.charAt(i + 1) == '"') field.append(all.charAt(++i));
        else quoted = false;
      } else if (c == '"' && field.isEmpty()) quoted = true;
      else if (c == ',' || c == '\n') {
        row.add(plain(field.toString().strip()));
        field.setLength(0);
        if (c == ',') continue;
        if (row.stream().anyMatch(f -> !f.isEmpty())) rows.add(List.copyOf(row));
        row.clear();
      } else field.append(c);
    }
    if (quoted) {
      row.add(field.toString().strip());
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  /** Without the apostrophe that {@link #write} put before a sign. */
  private static String plain(String field) {
    return field.matches("(?s)'[=+@\t-].*") ? field.substring(1) : field;
  }

  /** One row, with a line end. */
  static String write(List<String> fields) {
    return String.join(",", fields.stream().map(Csv::field).toList()) + "\n";
  }

  /** A leading sign that a spreadsheet would take for a formula is disarmed by an apostrophe. */
  private static String field(String text) {
    var safe = text.matches("(?s)[=+@\t-].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
