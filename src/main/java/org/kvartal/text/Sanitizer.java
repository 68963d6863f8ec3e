package org.kvartal.text;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The second lock: lets through only what {@link HtmlWriter} writes. No style, no script, no form,
 * no SVG, no element with its own parsing rules.
 */
final class Sanitizer {

  private static final Pattern ID = Pattern.compile("(?:p|s|fn|fnref)-[a-z0-9-]{1,90}");
  private static final Pattern CLASS =
      Pattern.compile(
          "note|notes|note-ref|note-back|table|center|number|picture-elsewhere|picture-missing");
  private static final Pattern ROLE =
      Pattern.compile("doc-noteref|doc-backlink|doc-footnote|doc-endnotes|region");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern OWN_FILE =
      Pattern.compile("/(?:media|assets)/[A-Za-z0-9._/-]{1,200}");
  private static final Pattern SRCSET =
      Pattern.compile(
          "/media/[A-Za-z0-9._/-]{1,200} [0-9]{1,5}w(?: ?, ?/media/[A-Za-z0-9._/-]{1,200}"
              + " [0-9]{1,5}w){0,9}");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "ul",
              "ol",
              "li",
              "blockquote",
              "pre",
              "code",
              "hr",
              "br",
              "em",
              "strong",
              "s",
              "b",
              "sub",
              "sup",
              "span",
              "a",
              "img",
              "figure",
              "figcaption",
              "div",
              "table",
              "caption",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "aside",
              "section")
          .allowWithoutAttributes("span", "a")
          .allowStandardUrlProtocols()
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src")
          .matching(OWN_FILE)
          .onElements("img")
          .allowAttributes("srcset")
          .matching(SRCSET)
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(NUMBER)
          .onElements("img")
          .allowAttributes("alt", "sizes", "loading", "decoding")
          .onElements("img")
          .allowAttributes("title")
          .onElements("a")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("scope")
          .matching(Pattern.compile("col"))
          .onElements("th")
          .allowAttributes("tabindex")
          .matching(Pattern.compile("0"))
          .onElements("div")
          .allowAttributes("aria-label")
          .onElements("a", "div", "section")
          .allowAttributes("role")
          .matching(ROLE)
          .onElements("a", "div", "section", "aside")
          .allowAttributes("class")
          .matching(CLASS)
          .globally()
          .allowAttributes("id")
          .matching(ID)
          .globally()
          .allowAttributes("lang")
          .matching(Pattern.compile("en|zh"))
          .globally()
          .toFactory();

  private Sanitizer() {}

  /** Harmless characters that the library writes as references, at eight bytes instead of three. */
  private static final Pattern REFERENCE = Pattern.compile("&#(?:x(ff[0-9a-f]{2})|(39|43|61|64));");

  static SafeHtml clean(String html) {
    var safe = POLICY.sanitize(html).strip();
    return new SafeHtml(
        REFERENCE
            .matcher(safe)
            .replaceAll(
                m ->
                    Character.toString(
                        m.group(1) == null
                            ? Integer.parseInt(m.group(2))
                            : Integer.parseInt(m.group(1), 16))));
  }
}
