package org.kvartal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * Cleans HTML as Word, WPS, Google Docs and mail programs put it on the clipboard: lists that are
 * only styled paragraphs become lists, emphasis that is only a style becomes emphasis, Word's notes
 * become notes.
 */
final class WordPaste {

  private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*(l\\d+)\\s+level(\\d)");
  private static final Pattern ORDERED =
      Pattern.compile("^\\s*(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5}|[一二三四五六七八九十]{1,3})[.)、．]");
  private static final Pattern BOLD =
      Pattern.compile("(?<![\\w-])font-weight:\\s*(?:bold|[6-9]00)");
  private static final Pattern NOT_BOLD =
      Pattern.compile("(?<![\\w-])font-weight:\\s*(?:normal|400)");
  private static final Pattern ITALIC = Pattern.compile("(?<![\\w-])font-style:\\s*italic");

  private static final String IGNORED =
      "span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]";

  /** What is clean now, and what of it is told to the person who pasted. */
  record Cleaned(Element body, List<Manuscript.Notice> losses, List<Manuscript.Notice> findings) {}

  private WordPaste() {}

  static Cleaned clean(String html) {
    var body = Jsoup.parse(html).body();
    var findings = new ArrayList<Manuscript.Notice>();
    remarks(body, findings);
    var losses = pictures(body);
    lists(body);
    removeComments(body);
    body.select(IGNORED).remove();
    body.select("[style*=display:none], [style*=mso-hide:all]").remove();
    notes(body);
    emphasis(body);
    for (var quote : body.select("p.MsoQuote, p.MsoIntenseQuote"))
      quote.wrap("<blockquote></blockquote>");
    body.select("p.MsoCaption").addClass("caption");
    body.select("p.MsoToc1, p.MsoToc2, p.MsoToc3").remove();
    unwrapSingleContainers(body);
    return new Cleaned(body, losses, findings);
  }

  /** Comments go, tracked changes are taken as accepted, as in a file; both are told. */
  private static void remarks(Element body, List<Manuscript.Notice> findings) {
    var anchors = body.select("a.msocomanchor");
    anchors.remove();
    body.select("div[style*=mso-element:comment-list], span.MsoCommentReference").remove();
    if (!anchors.isEmpty()) findings.add(Manuscript.Notice.of("found.comments", anchors.size()));
    var changes = body.select("del[datetime], ins[datetime]");
    body.select("del[datetime]").remove();
    if (!changes.isEmpty()) findings.add(Manuscript.Notice.of("found.changes", changes.size()));
  }

  /** The clipboard's HTML only names pictures; the files are the person's own. */
  private static List<Manuscript.Notice> pictures(Element body) {
    int pictures = body.select("img").size();
    return pictures == 0
        ? List.of()
        : List.of(Manuscript.Notice.of("loss.pasted-pictures", pictures));
  }

  private static void removeComments(Element body) {
    body.nodeStream(Comment.class).toList().forEach(org.jsoup.nodes.Node::remove);
  }

  /** Word's list paragraphs carry their level in a style and their mark in a span to be ignored. */
  private static void lists(Element body) {
    Deque<Element> open = new ArrayDeque<>();
    for (var paragraph :
        body.select("p[style*=mso-list], h1[style*=mso-list], p[class*=MsoListParagraph]")) {
      var style = LEVEL.matcher(paragraph.attr("style"));
      if (!style.find() || !paragraph.normalName().equals("p")) continue;
      int level = Integer.parseInt(style.group(2));
      var previous = paragraph.previousElementSibling();
      if (open.isEmpty() || previous != open.peekLast()) open.clear();
      while (open.size() > level) open.pop();
      if (level == 1 && !open.isEmpty() && !style.group(1).equals(open.peek().attr("data-list")))
        open.clear(); // another list follows at once
      if (open.size() == level && !open.peek().normalName().equals(tag(paragraph))) open.pop();
      if (open.isEmpty()) {
        var list = new Element(tag(paragraph)).attr("data-list", style.group(1));
        paragraph.before(list);
        open.push(list);
      }
      while (open.size() < level) {
        var list = new Element(tag(paragraph));
        var last = open.peek().lastElementChild();
        (last == null ? open.peek().appendElement("li") : last).appendChild(list);
        open.push(list);
      }
      open.peek().appendElement("li").appendChild(paragraph);
    }
  }

  private static String tag(Element paragraph) {
    var mark = paragraph.selectFirst(IGNORED);
    return mark != null && ORDERED.matcher(mark.text()).find() ? "ol" : "ul";
  }

  private static void notes(Element body) {
    for (var link :
        body.select("a[href^=#_ftn]:not([href^=#_ftnref]), a[href^=#_edn]:not([href^=#_ednref])")) {
      var id = "kv-footnote-" + link.attr("href").substring(1);
      link.attr("href", "#" + id).attr("id", "kv-footnote-ref-" + link.attr("href").substring(1));
      var top = link; // up to the span that holds the number and nothing else
      while (top.parent() != null
          && top.parent().normalName().equals("span")
          && top.parent().text().strip().equals(link.text().strip())) top = top.parent();
      var sup = new Element("sup");
      top.replaceWith(sup);
      sup.appendChild(link);
    }
    var list = new Element("ol");
    for (var note :
        body.select(
            "div[style*=mso-element:footnote][id], div[style*=mso-element:endnote][id],"
                + " div[id^=ftn], div[id^=edn]")) {
      if (note.attr("style").contains("-list")) continue;
      note.select("a[href^=#_ftnref], a[href^=#_ednref]").remove();
      var item = list.appendElement("li").attr("id", "kv-footnote-_" + note.id());
      note.childNodesCopy().forEach(item::appendChild);
      note.remove();
    }
    if (list.childrenSize() > 0) {
      body.select("hr[size=1][width]").remove();
      body.appendChild(list);
    }
  }

  private static void emphasis(Element body) {
    for (var b : body.select("b[style], strong[style]"))
      if (NOT_BOLD.matcher(b.attr("style")).find()) b.unwrap();
    for (var span : body.select("span[style], font[style]")) {
      var style = span.attr("style");
      if (BOLD.matcher(style).find()) span.wrap("<strong></strong>");
      if (ITALIC.matcher(style).find()) span.wrap("<em></em>");
      if (style.contains("vertical-align:super") || style.contains("vertical-align: super"))
        span.wrap("<sup></sup>");
    }
  }

  /** Titles and captions are looked for among the children of the body. */
  private static void unwrapSingleContainers(Element body) {
    for (int i = 0; i < 5; i++) {
      var containers = body.select("> div, > article, > main, > section, > span, > b");
      containers.stream()
          .filter(c -> c.selectFirst("p, h1, h2, h3, ul, ol, table, blockquote") != null)
          .forEach(org.jsoup.nodes.Node::unwrap);
    }
  }
}
