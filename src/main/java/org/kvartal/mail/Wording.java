package org.kvartal.mail;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter's subject and Markdown body with placeholders such as {@code {{name}}}. They are filled
 * in one pass and a value is never looked at again, so that a person called {@code {{link}}}
 * receives nobody's link.
 */
public record Wording(String subject, String body) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([a-z_]+)\\s*}}");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp):/*|(www)\\.");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>~|]|^[#+-]");
  private static final String INVISIBLE =
      "[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]+";

  /** Values that the portal itself makes and that stand as they are. */
  private static final Set<String> OURS = Set.of("link", "items");

  /** Values of several paragraphs, whose own addresses stay readable. */
  private static final Set<String> PARAGRAPHS = Set.of("note", "words");

  /** With each value in its place; a placeholder without a value vanishes. */
  public Wording with(Map<String, String> values) {
    return new Wording(
        fill(subject, values, (_, value) -> line(value)), fill(body, values, Wording::markdown));
  }

  /** The names of the placeholders, in alphabetical order. */
  public Set<String> placeholders() {
    var names = new TreeSet<String>();
    var found = PLACEHOLDER.matcher(subject + " " + body);
    while (found.find()) names.add(found.group(1));
    return names;
  }

  /** A text of others as Markdown that shows exactly its characters; one line. */
  public static String plain(String text) {
    return MARKUP.matcher(line(text)).replaceAll("\\\\$0");
  }

  private interface Writing {
    String write(String name, String value);
  }

  private static String fill(String text, Map<String, String> values, Writing writing) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> {
              var name = found.group(1);
              var value = values.getOrDefault(name, "");
              return Matcher.quoteReplacement(writing.write(name, value));
            });
  }

  private static String markdown(String name, String value) {
    if (OURS.contains(name)) return value.strip();
    if (!PARAGRAPHS.contains(name)) return plain(value);
    var lines = value.strip().replace("\r\n", "\n").split("\n", -1);
    for (int i = 0; i < lines.length; i++)
      lines[i] = MARKUP.matcher(lines[i].strip().replaceAll(INVISIBLE, "")).replaceAll("\\\\$0");
    return String.join("\n", lines).replaceAll("(?<=[^\n])\n(?=[^\n])", "  \n");
  }

  /** One line that no mail program takes for an address: names and titles come from strangers. */
  private static String line(String value) {
    var line = value.replaceAll(INVISIBLE, " ").strip();
    return ADDRESS.matcher(line).replaceAll("$1$2 ");
  }
}
