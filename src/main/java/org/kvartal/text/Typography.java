package org.kvartal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kvartal.platform.Language;

/** How a text is set: what may be mended without asking, and what only a person can judge. */
public final class Typography {

  /**
   * Something to look at. {@code excerpt} shows it with a few words around; {@code from} and {@code
   * to} are offsets in the Markdown. The key's sentence takes the excerpt as {@code {0}}.
   */
  public record Remark(String messageKey, String excerpt, int from, int to) {}

  /**
   * Byte order marks, zero-width spaces, soft hyphens, and controls that turn the writing
   * direction.
   */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\uFFFE|\\uFFFF");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");
  private static final Pattern TRAILING =
      Pattern.compile("(?<![ \\t\\u3000])[ \\t\\u3000]+$", Pattern.MULTILINE);
  private static final Pattern HARD_BREAK = Pattern.compile("(?<=\\S) {2,}\\n(?=\\S)");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
  private static final Pattern FENCE = Pattern.compile("^(```|~~~)", Pattern.MULTILINE);

  private Typography() {}

  /**
   * The same text with what nobody could miss: line ends, invisible characters, composed letters
   * (NFC), blank lines; spaces at line ends (a deliberate line break becomes a backslash);
   * ideographic spaces that stood for an indent; and bold or emphasis that CommonMark would not see
   * because its mark stands between punctuation and a Han character ({@code **加粗，**后文}).
   * Idempotent.
   */
  public static String tidy(String markdown) {
    var text = lineEnds(markdown).replace('\u00A0', ' ');
    text = INVISIBLE.matcher(text).replaceAll("");
    text = CONTROL.matcher(text).replaceAll("");
    text = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (!FENCE.matcher(text).find()) {
      text = HARD_BREAK.matcher(text).replaceAll("\\\\\n");
      text = Pattern.compile("^\\u3000+", Pattern.MULTILINE).matcher(text).replaceAll("");
      text = TRAILING.matcher(text).replaceAll("");
      text = BLANK_LINES.matcher(text).replaceAll("\n\n");
      text = Emphases.mend(text);
    }
    text = text.strip();
    return text.isEmpty() ? "" : text + "\n";
  }

  /**
   * A single line, such as a title or a name: no line breaks, no invisible characters, no double
   * spaces.
   */
  public static String tidyLine(String line) {
    var text = INVISIBLE.matcher(LINE_END.matcher(line).replaceAll(" ")).replaceAll("");
    text = text.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  static String lineEnds(String text) {
    return LINE_END.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text).replaceAll("\n");
  }

  /** Remarks in the order of the text, at most {@value #MAX_REMARKS}. */
  public static List<Remark> check(String markdown, Language language) {
    var text = Length.bare(markdown, COVER);
    var remarks = new ArrayList<Remark>();
    for (var rule : TypographyRules.of(language, text)) {
      var matcher = rule.pattern().matcher(text);
      while (matcher.find() && remarks.size() < MAX_REMARKS)
        remarks.add(remark(rule, matcher, markdown));
    }
    remarks.sort(java.util.Comparator.comparingInt(Remark::from));
    return List.copyOf(remarks);
  }

  private static final int MAX_REMARKS = 200;

  /** Stands for addresses and marks that are no text; neither letter, space nor punctuation. */
  private static final char COVER = '\uFFFC';

  private static Remark remark(TypographyRules.Rule rule, Matcher matcher, String text) {
    int from = Math.max(0, text.lastIndexOf('\n', matcher.start()) + 1);
    from = Math.max(from, matcher.start() - 18);
    int end = text.indexOf('\n', matcher.end());
    int to = Math.min(end < 0 ? text.length() : end, matcher.end() + 18);
    var excerpt = text.substring(from, Math.max(to, matcher.end())).strip();
    return new Remark(rule.messageKey(), excerpt, matcher.start(), matcher.end());
  }
}
