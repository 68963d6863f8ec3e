package org.kvartal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kvartal.platform.Networks;
import org.kvartal.platform.Settings;
import org.kvartal.text.Markdown;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Templates;

/**
 * Sets a letter's Markdown as HTML and as plain text. A paragraph that is nothing but one of our
 * own addresses becomes a button.
 */
@ApplicationScoped
class Sheet {

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");

  /** In a letter a line ends where its writer ended it: 祝, and 研安 below. */
  private static final Pattern LINE_END = Pattern.compile("(?<=[^\\s])\n(?=[^\n])");

  private static final Pattern HARD_BREAK = Pattern.compile("(?m)[\\\\ ]+$");

  /** A stretch of text, or the address of a button; the other is empty. */
  record Part(SafeHtml text, String link) {}

  /** What the template of a letter draws. */
  record View(
      String subject, String name, String twin, String url, String notice, List<Part> parts) {}

  private final Templates templates;
  private final Networks networks;
  private final Settings settings;

  @Inject
  Sheet(Templates templates, Networks networks, Settings settings) {
    this.templates = templates;
    this.networks = networks;
    this.settings = settings;
  }

  String html(Letter letter) {
    var language = letter.language();
    var network = networks.get();
    var view =
        new View(
            letter.subject(),
            network.name().in(language),
            network.name().exactly(language.other()),
            settings.url().toString(),
            network.notice().in(language),
            parts(letter));
    var variables =
        Map.<String, Object>of(
            "view", view,
            "lang", language.code(),
            "tag", language.tag(),
            "zone", network.zone().getId());
    return templates.draw("mail/letter", variables, language.locale());
  }

  /** The Markdown itself is readable; only its escapes go. */
  String text(Letter letter) {
    var network = networks.get();
    var body = HARD_BREAK.matcher(letter.body().strip()).replaceAll("");
    var notice = network.notice().in(letter.language());
    return ESCAPED.matcher(body).replaceAll("$1")
        + "\n\n-- \n"
        + network.name().in(letter.language())
        + "\n"
        + settings.url()
        + "\n"
        + (notice.isEmpty() ? "" : notice + "\n");
  }

  private List<Part> parts(Letter letter) {
    var parts = new ArrayList<Part>();
    var text = new StringBuilder();
    for (var block : letter.body().strip().split("\\n[ \\t]*\\n")) {
      if (isButton(block.strip())) {
        flush(text, parts, letter);
        parts.add(new Part(SafeHtml.EMPTY, block.strip()));
      } else text.append(block).append("\n\n");
    }
    flush(text, parts, letter);
    return parts;
  }

  private static void flush(StringBuilder text, List<Part> parts, Letter letter) {
    if (text.isEmpty()) return;
    var lines = LINE_END.matcher(text).replaceAll("  \n");
    parts.add(new Part(Markdown.render(lines, letter.language()), ""));
    text.setLength(0);
  }

  private boolean isButton(String block) {
    var ours = settings.url() + "/";
    return block.startsWith(ours) && block.matches("[\\x21-\\x7e]+") && !block.contains("\"");
  }
}
