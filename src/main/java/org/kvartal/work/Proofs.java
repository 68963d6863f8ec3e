package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kvartal.platform.Language;
import org.kvartal.platform.Visitor;
import org.kvartal.text.Markdown;
import org.kvartal.text.Options;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Messages;
import org.kvartal.theme.Page;

/** A text as readers would see it: the same renderer, options and style sheet as published. */
@ApplicationScoped
class Proofs {

  public record View(String tag, String kind, String title, String standfirst, SafeHtml text) {}

  private final Pictures pictures;
  private final Messages messages;
  private final Visitor visitor;

  @Inject
  Proofs(Pictures pictures, Messages messages, Visitor visitor) {
    this.pictures = pictures;
    this.messages = messages;
    this.visitor = visitor;
  }

  Page of(Words words, String kind, Language language) {
    var tidied = words.tidied();
    var key = "reading.kind." + kind;
    var known = messages.has(visitor.language(), key);
    return Page.of(
        "work/preview",
        new View(
            language.tag(),
            known ? messages.text(visitor.language(), key) : "",
            tidied.title(),
            tidied.standfirst(),
            drawn(tidied.markdown(), language)));
  }

  private SafeHtml drawn(String markdown, Language language) {
    return Markdown.render(
        markdown, language, Options.PAGE.withImages(pictures.in(markdown, language)));
  }
}
