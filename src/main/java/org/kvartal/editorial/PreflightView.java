package org.kvartal.editorial;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.kvartal.platform.Language;
import org.kvartal.text.Markdown;
import org.kvartal.text.SafeHtml;
import org.kvartal.theme.Messages;

/**
 * What the author sees before the last button: the text as we understood it, and what was found.
 */
public record PreflightView(
    String callTitle,
    String callHref,
    String action,
    String draft,
    boolean open,
    Instant deadline,
    String zone,
    boolean rolling,
    String title,
    String standfirst,
    List<Heading> outline,
    String textTag,
    SafeHtml text,
    String within,
    String beyond,
    int count,
    int min,
    int max,
    String unit,
    boolean tooLong,
    String authors,
    String manuscript,
    String photo,
    List<Said> errors,
    List<Said> warnings,
    List<Picture> pictures) {

  /** A heading of the text; {@code level} from 2. */
  public record Heading(int level, String text) {}

  /** A sentence about a field. */
  public record Said(String field, String message) {}

  /** A picture without a description. */
  public record Picture(int index, String name) {}

  static PreflightView of(
      Submission draft, String secret, boolean open, Language language, Messages messages) {
    var offer = draft.offer();
    var call = draft.call();
    var found = draft.preflight();
    int cut = found.beyond() < 0 ? offer.text().length() : found.beyond();
    var missing = Alternatives.missing(offer.text());
    var files = FormView.Arrived.of(draft);
    return new PreflightView(
        call.title().in(language),
        "/" + language.code() + "/calls/" + call.slug(),
        "/" + language.code() + "/calls/" + call.slug() + "/submit",
        secret,
        open,
        call.deadline(),
        call.zone().getId(),
        call.rolling(),
        offer.title(),
        offer.standfirst(),
        Markdown.outline(offer.text()).stream().map(h -> new Heading(h.level(), h.text())).toList(),
        offer.language().tag(),
        Markdown.render(offer.text(), offer.language()),
        offer.text().substring(0, cut),
        offer.text().substring(cut),
        found.count(),
        found.min(),
        found.max(),
        found.unit(),
        found.beyond() >= 0,
        offer.authors().stream()
            .filter(a -> !a.isBlank())
            .map(Offer.Author::name)
            .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")),
        files.manuscript(),
        files.photo(),
        said(found.errors(), language, messages),
        said(found.warnings(), language, messages),
        java.util.stream.IntStream.range(0, missing.size())
            .mapToObj(i -> new Picture(i, missing.get(i)))
            .toList());
  }

  static List<Said> said(List<Finding> findings, Language language, Messages messages) {
    return findings.stream()
        .map(f -> new Said(f.field(), messages.text(language, f.key(), f.args().toArray())))
        .toList();
  }
}
