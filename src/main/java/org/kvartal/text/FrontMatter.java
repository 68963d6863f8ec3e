package org.kvartal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines {@code key: value} between two lines of {@code ---} at the head of a content file, and
 * the text after them. No YAML: a value is the rest of its line, a key may come again, a line that
 * is indented continues the value before it, and {@code #} begins a remark. {@code fields} holds
 * the first value of each key, {@code lines} all of them in order.
 */
public record FrontMatter(
    Map<String, String> fields, List<Map.Entry<String, String>> lines, String body) {

  private static final String FENCE = "---";

  public static FrontMatter of(List<Map.Entry<String, String>> lines, String body) {
    var fields = new LinkedHashMap<String, String>();
    lines.forEach(line -> fields.putIfAbsent(line.getKey(), line.getValue()));
    return new FrontMatter(java.util.Collections.unmodifiableMap(fields), List.copyOf(lines), body);
  }

  /**
   * A file without front matter is all body. Never fails: a line without a colon is passed over.
   */
  public static FrontMatter parse(String file) {
    var text = Typography.lineEnds(file);
    if (!text.startsWith(FENCE + "\n")) return of(List.of(), text);
    var end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
    var head =
        end < 0 ? (text.endsWith("\n" + FENCE) ? text.length() - FENCE.length() - 1 : -1) : end;
    if (head < 0) return of(List.of(), text);
    var body = end < 0 ? "" : text.substring(end + FENCE.length() + 2);
    var inner = head <= FENCE.length() ? "" : text.substring(FENCE.length() + 1, head);
    return of(entries(inner), body.replaceFirst("^\n+", ""));
  }

  private static List<Map.Entry<String, String>> entries(String head) {
    var entries = new ArrayList<Map.Entry<String, String>>();
    for (var line : head.split("\n")) {
      if (line.isBlank() || line.startsWith("#")) continue;
      if (Character.isWhitespace(line.charAt(0)) && !entries.isEmpty()) {
        var last = entries.removeLast();
        entries.add(Map.entry(last.getKey(), (last.getValue() + " " + line.strip()).strip()));
        continue;
      }
      var colon = line.indexOf(':');
      if (colon > 0) {
        entries.add(Map.entry(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      }
    }
    return entries;
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(fields.get(key)).filter(value -> !value.isEmpty());
  }

  /** Every value of a key that may come again, in order. */
  public List<String> all(String key) {
    return lines.stream().filter(l -> l.getKey().equals(key)).map(Map.Entry::getValue).toList();
  }

  /**
   * The file again; {@code parse(write())} is equal to this. Line breaks within values become
   * spaces.
   */
  public String write() {
    if (lines.isEmpty()) return body;
    var out = new StringBuilder(FENCE).append('\n');
    for (var line : lines) {
      out.append(line.getKey()).append(": ").append(line.getValue().replaceAll("\\s*\n\\s*", " "));
      out.append('\n');
    }
    return out.append(FENCE).append("\n\n").append(body).toString();
  }
}
