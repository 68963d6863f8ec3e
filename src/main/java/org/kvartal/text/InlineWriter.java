package org.kvartal.text;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.kvartal.platform.Language;

/** What stands within a line. Emphasis in the other script carries its language. */
final class InlineWriter {

  private final Html out;
  private final Language language;
  private final NoteList notes;
  private final Options options;
  private boolean foreign; // inside an element that already says so

  InlineWriter(Html out, Language language, NoteList notes, Options options) {
    this.out = out;
    this.language = language;
    this.notes = notes;
    this.options = options;
  }

  void children(Node parent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) write(node);
  }

  /**
   * From {@code first} to the last of its siblings, the first one's text without {@code skipped}
   * characters.
   */
  void rest(Node first, int skipped) {
    if (first instanceof Text text) text(text.getLiteral().substring(skipped).stripLeading());
    for (var node = first.getNext(); node != null; node = node.getNext()) write(node);
  }

  private void write(Node node) {
    switch (node) {
      case Text text -> text(text.getLiteral());
      case SoftLineBreak _ -> softBreak(node);
      case HardLineBreak _ -> out.raw("<br>\n");
      case Emphasis _ -> element("em", node);
      case StrongEmphasis _ -> element("strong", node);
      case Strikethrough _ -> element("s", node);
      case Code code -> out.raw("<code>").text(code.getLiteral()).raw("</code>");
      case Link link -> link(link);
      case Image image -> image(image);
      case FootnoteReference reference -> notes.refer(reference, out);
      case HtmlInline html -> html(html.getLiteral());
      default -> children(node);
    }
  }

  void text(String text) {
    if (foreign) {
      out.text(text);
      return;
    }
    for (var run : Runs.of(text, language)) {
      if (run.foreign())
        out.open("span", "lang", language.other().code()).text(run.text()).raw("</span>");
      else out.text(run.text());
    }
  }

  private void element(String tag, Node node) {
    var marks = !foreign && Runs.isForeign(PlainText.of(node), language);
    foreign |= marks;
    out.open(tag, "lang", marks ? language.other().code() : "");
    children(node);
    out.close(tag);
    if (marks) foreign = false;
  }

  /** A line break in the source is a space, but not between Chinese characters. */
  private void softBreak(Node node) {
    var before = PlainText.of(node.getPrevious());
    var after = PlainText.of(node.getNext());
    var chinese =
        !before.isEmpty()
            && !after.isEmpty()
            && Scripts.isChinese(before.codePointBefore(before.length()))
            && Scripts.isChinese(after.codePointAt(0));
    if (!chinese) out.raw("\n");
  }

  private void link(Link link) {
    var url = Urls.link(link.getDestination());
    if (url.isEmpty()) {
      children(link);
      return;
    }
    out.open("a", "href", url.get(), "title", link.getTitle() == null ? "" : link.getTitle());
    children(link);
    out.close("a");
  }

  /** A picture that is not ours is not loaded from elsewhere: its description leads to it. */
  void image(Image image) {
    var alt = PlainText.of(image);
    var known = options.images().apply(image.getDestination());
    if (known.isPresent()) {
      var picture = known.get();
      out.open(
          "img",
          "src",
          picture.src(),
          "srcset",
          picture.srcset(),
          "sizes",
          picture.srcset().isEmpty() ? "" : "(min-width: 46rem) 40rem, 92vw",
          "width",
          picture.width() > 0 ? Integer.toString(picture.width()) : "",
          "height",
          picture.height() > 0 ? Integer.toString(picture.height()) : "",
          "alt",
          alt.isBlank() ? picture.alt() : alt,
          "loading",
          "lazy",
          "decoding",
          "async");
      return;
    }
    var label = alt.isBlank() ? image.getDestination() : alt;
    Urls.link(image.getDestination())
        .ifPresentOrElse(
            url -> out.open("a", "href", url, "class", "picture-elsewhere").text(label).raw("</a>"),
            () -> out.open("span", "class", "picture-missing").text(label).raw("</span>"));
  }

  private void html(String literal) {
    switch (literal.toLowerCase(java.util.Locale.ROOT).replace(" ", "")) {
      case "<br>", "<br/>" -> out.raw("<br>");
      case "<sub>" -> out.raw("<sub>");
      case "</sub>" -> out.raw("</sub>");
      case "<sup>" -> out.raw("<sup>");
      case "</sup>" -> out.raw("</sup>");
      default -> {
        if (!literal.startsWith("<!--")) out.text(literal);
      }
    }
  }
}
