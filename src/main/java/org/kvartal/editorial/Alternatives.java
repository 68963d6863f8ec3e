package org.kvartal.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kvartal.theme.Form;

/** The descriptions of pictures, asked for at the pre-flight and put into the text. */
final class Alternatives {

  private static final Pattern BARE = Pattern.compile("!\\[\\s*\\]\\(([^)\\s]+)([^)]*)\\)");

  private Alternatives() {}

  /** The addresses of pictures that nobody has described yet, in their order. */
  static List<String> missing(String markdown) {
    var found = new ArrayList<String>();
    var bare = BARE.matcher(markdown);
    while (bare.find()) found.add(bare.group(1));
    return found;
  }

  /** Fields {@code alt.0}, {@code alt.1} … describe the bare pictures in their order. */
  static Offer into(Offer offer, Form form) {
    if (form.fields().keySet().stream().noneMatch(k -> k.startsWith("alt."))) return offer;
    var bare = BARE.matcher(offer.text());
    var text = new StringBuilder();
    for (int i = 0; bare.find(); i++) {
      var alt = form.text("alt." + i).replaceAll("[\\[\\]\\n]", " ").strip();
      var picture = "![" + alt + "](" + bare.group(1) + bare.group(2) + ")";
      bare.appendReplacement(text, Matcher.quoteReplacement(picture));
    }
    bare.appendTail(text);
    return offer.withText(offer.title(), offer.standfirst(), text.toString(), offer.found());
  }
}
