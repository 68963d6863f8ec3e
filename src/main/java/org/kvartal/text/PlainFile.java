package org.kvartal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.kvartal.platform.Refusal;

/** Manuscripts that are nothing but characters. */
final class PlainFile {

  private static final Pattern MARKDOWN_SIGNS =
      Pattern.compile(
          "^#{1,6} \\S|\\]\\([^)\\s]+\\)|\\*\\*\\S|^\\[\\^[^\\]]+\\]:|^\\|.*\\|$",
          Pattern.MULTILINE);
  private static final Pattern FIRST_HEADING = Pattern.compile("\\A\\s*# +([^\\n]+?)(?: +#+)?\\n");

  private PlainFile() {}

  /** UTF-8, UTF-16 with a mark, GB18030 (what Chinese Windows calls ANSI) or Windows-1252. */
  static String decode(byte[] file) {
    if (file.length >= 2 && file[0] == -1 && file[1] == -2)
      return strictly(file, StandardCharsets.UTF_16);
    if (file.length >= 2 && file[0] == -2 && file[1] == -1)
      return strictly(file, StandardCharsets.UTF_16);
    try {
      return decode(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) { // then it is one of the old encodings
      return strictly(file, Charset.forName(isDoubleByte(file) ? "GB18030" : "windows-1252"));
    }
  }

  private static String strictly(byte[] file, Charset charset) {
    try {
      return decode(file, charset);
    } catch (CharacterCodingException e) { // the last guess was wrong too
      throw Refusal.invalid("text.manuscript.encoding");
    }
  }

  private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(file))
        .toString();
  }

  /** Han come as pairs of high bytes; accented letters stand alone between plain ones. */
  private static boolean isDoubleByte(byte[] file) {
    int alone = 0;
    int high = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] >= 0) continue;
      high++;
      boolean before = i > 0 && file[i - 1] < 0;
      boolean after = i + 1 < file.length && file[i + 1] < 0;
      if (!before && !after) alone++;
    }
    return alone < high * 0.3;
  }

  static Manuscript markdown(String file) {
    var matter = FrontMatter.parse(file);
    var body = Typography.tidy(matter.body());
    var heading = FIRST_HEADING.matcher(body);
    var title = matter.get("title").or(() -> matter.get("标题"));
    if (title.isEmpty() && heading.find()) {
      title = Optional.of(Markdown.plain(heading.group(1)));
      body = body.substring(heading.end()).stripLeading();
    }
    Source.parse(body); // refuses what cannot be rendered
    return new Manuscript(
        body,
        title.map(Typography::tidyLine),
        List.of(),
        List.of(),
        List.of(),
        matter.get("author"));
  }

  /** Text that uses the signs of Markdown is taken as such; in all else signs mean themselves. */
  static Manuscript text(String file) {
    var text = Typography.lineEnds(file);
    if (MARKDOWN_SIGNS.matcher(text).find()) return markdown(text);
    if (text.length() > Source.MAX)
      throw new Refusal(Refusal.Kind.TOO_LARGE, "text.too-long", Source.MAX / 1024);
    var paragraphs = paragraphs(text);
    var document = new Document();
    var title = title(paragraphs);
    for (var words : title.isPresent() ? paragraphs.subList(1, paragraphs.size()) : paragraphs) {
      var paragraph = new Paragraph();
      paragraph.appendChild(new Text(words));
      document.appendChild(paragraph);
    }
    return new Manuscript(
        Composition.write(document), title, List.of(), List.of(), List.of(), Optional.empty());
  }

  /** Blank lines divide; where there are none, every line is a paragraph. */
  private static List<String> paragraphs(String text) {
    var byBlankLine = text.strip().split("\\n[ \\t\\u3000]*\\n+");
    var pieces = byBlankLine.length > 1 ? byBlankLine : text.strip().split("\\n");
    var paragraphs = new ArrayList<String>();
    for (var piece : pieces) {
      var words = Typography.tidyLine(join(piece));
      if (!words.isEmpty()) paragraphs.add(words);
    }
    return paragraphs;
  }

  private static String join(String piece) {
    return piece.replaceAll(
        "(?<=[\\p{IsHan}，。；：、！？）”])[ \\t]*\\n[ \\t\\u3000]*(?=[\\p{IsHan}（“])", "");
  }

  private static Optional<String> title(List<String> paragraphs) {
    if (paragraphs.size() < 2) return Optional.empty();
    return Optional.of(paragraphs.getFirst()).filter(Composition::looksLikeTitle);
  }
}
