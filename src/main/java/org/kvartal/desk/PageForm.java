package org.kvartal.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kvartal.text.FrontMatter;

/**
 * A page of the network as typed. Lines of the front matter that the form does not show are kept.
 * {@code seen} names the saved state the editor began from; empty for the file.
 */
record PageForm(String title, String lead, String order, String body, String seen) {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_LEAD = 400;
  static final int LONGEST_BODY = 100_000;

  static PageForm of(String source, String seen) {
    var file = FrontMatter.parse(source);
    return new PageForm(
        file.get("title").orElse(""),
        file.get("lead").orElse(""),
        file.get("order").orElse(""),
        file.body(),
        seen);
  }

  static PageForm typed(String title, String lead, String order, String body, String seen) {
    return new PageForm(
        line(title), line(lead), order.strip(), body.replace("\r\n", "\n").strip() + "\n", seen);
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Field → message key of what is wrong with it. */
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (title.isEmpty()) errors.put("title", "problem.required");
    if (title.length() > LONGEST_TITLE) errors.put("title", "desk.settings.too-long");
    if (lead.length() > LONGEST_LEAD) errors.put("lead", "desk.settings.too-long");
    if (!order.matches("\\d{0,3}")) errors.put("order", "desk.pages.no-order");
    if (body.isBlank()) errors.put("body", "problem.required");
    if (body.length() > LONGEST_BODY) errors.put("body", "desk.settings.too-long");
    return errors;
  }

  /** The whole file; {@code former} gives the lines that this form does not know. */
  String source(String former) {
    var lines = new ArrayList<Map.Entry<String, String>>();
    lines.add(Map.entry("title", title));
    if (!lead.isEmpty()) lines.add(Map.entry("lead", lead));
    if (!order.isEmpty()) lines.add(Map.entry("order", order));
    for (var line : FrontMatter.parse(former).lines())
      if (!List.of("title", "lead", "order").contains(line.getKey())) lines.add(line);
    return FrontMatter.of(lines, body).write();
  }
}
