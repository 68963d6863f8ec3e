package org.kvartal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.kvartal.platform.Refusal;

/** A text as it was written, and the tree that CommonMark sees in it. */
final class Source {

  /** Fifty times an essay; what is larger is a mistake or an attack. In UTF-16 units. */
  static final int MAX = 256 * 1024;

  /** Beyond this many cells in one table the author means a data file. */
  private static final int MAX_CELLS = 20_000;

  /** Brackets and stars that never close make the parser slow; honest essays have a few hundred. */
  private static final int MAX_MARKS = 30_000;

  static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.builder().maxCells(MAX_CELLS).build(),
          FootnotesExtension.create(),
          AutolinkExtension.create(),
          StrikethroughExtension.builder().requireTwoTildes(true).build());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(50)
          .maxInlineNesting(50)
          .build();

  private static final Pattern SIMPLE_LINE = Pattern.compile("\r\n?");

  private final String text;
  private final Node tree;

  private Source(String text, Node tree) {
    this.text = text;
    this.tree = tree;
  }

  /**
   * @throws Refusal {@code text.too-long} or {@code text.too-complex}
   */
  static Source parse(String markdown) {
    if (markdown.length() > MAX)
      throw new Refusal(Refusal.Kind.TOO_LARGE, "text.too-long", MAX / 1024);
    var text = SIMPLE_LINE.matcher(markdown).replaceAll("\n");
    if (marks(text) > MAX_MARKS) throw Budget.tooComplex();
    return Budget.within(text.length(), () -> new Source(text, PARSER.parse(text)));
  }

  private static int marks(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '[', '*', '_', '<', '`', '~', '>' -> marks++;
        default -> {}
      }
    }
    return marks;
  }

  String text() {
    return text;
  }

  Node tree() {
    return tree;
  }

  /** The lines a block was written in, without the marks of the blocks around it. */
  String of(Block block) {
    return slice(block.getSourceSpans());
  }

  String of(Node node) {
    return slice(node.getSourceSpans());
  }

  private String slice(List<SourceSpan> spans) {
    var lines = new ArrayList<String>(spans.size());
    for (var span : spans) {
      lines.add(text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()));
    }
    return String.join("\n", lines).strip();
  }
}
