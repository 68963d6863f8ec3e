package org.kvartal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.platform.Visitor;
import org.kvartal.text.Length;
import org.kvartal.theme.Messages;

/** Composes the pages of a text being written. */
@ApplicationScoped
class EditorViews {

  /** Two texts made of one, side by side, and what they would be together. */
  public record Conflict(
      String address,
      String heading,
      String tag,
      int revision,
      String by,
      Comparison theirs,
      Comparison mine,
      EditorView.Fields merged,
      EditorView.Fields own,
      EditorView.Fields other,
      int open) {}

  private final Works works;
  private final OpenTexts open;
  private final Messages messages;
  private final Visitor visitor;

  @Inject
  EditorViews(Works works, OpenTexts open, Messages messages, Visitor visitor) {
    this.works = works;
    this.open = open;
    this.messages = messages;
    this.visitor = visitor;
  }

  static String address(Work work, Language language) {
    return "/desk/works/" + work.id() + "/" + language.code();
  }

  /**
   * @param base the revision that {@code words} were made from
   * @param kept what of it lies unsaved at the desk
   */
  EditorView of(
      Work work,
      Language language,
      int base,
      Words words,
      @Nullable OpenText kept,
      List<EditorView.Wrong> errors,
      String said) {
    var newest = work.edition(language).flatMap(works::newest);
    return new EditorView(
        address(work, language),
        "/desk/works/" + work.id(),
        heading(work, language),
        work.kind().code(),
        language.code(),
        language.tag(),
        address(work, language.other()),
        base,
        EditorView.Fields.of(words),
        count(words.markdown(), language),
        state(work, language, base, newest, kept),
        open.others(work.id(), language, visitor.account().orElseThrow()),
        errors,
        said,
        said.equals("preview"));
  }

  private String heading(Work work, Language language) {
    var title = work.title(language);
    return title.isEmpty() ? messages.text(visitor.language(), "work.untitled") : title;
  }

  static EditorView.Count count(String markdown, Language language) {
    var count = Length.count(markdown, language);
    return new EditorView.Count(count.count(), count.unit().code());
  }

  private EditorView.State state(
      Work work, Language language, int base, Optional<Revision> newest, @Nullable OpenText kept) {
    var published = works.published(work.id(), language);
    var newer = newest.filter(r -> r.number() != base);
    return new EditorView.State(
        newest.map(Revision::at).orElse(null),
        newest.map(Revision::by).orElse(""),
        kept == null ? null : kept.typedAt().orElse(null),
        newer.map(Revision::number).orElse(0),
        newer.map(Revision::by).orElse(""),
        published.isEmpty() ? "" : "/" + language.code() + "/articles/" + work.slug(),
        published.isPresent()
            && newest.isPresent()
            && newest.get().number() != published.get().revision().number());
  }

  /** {@code mine} was made from revision {@code base}; someone has saved since. */
  Conflict conflict(Work work, Language language, int base, Words mine) {
    var edition = work.edition(language).orElseThrow(Refusal::notFound);
    var theirs = works.newest(edition).orElseThrow(Refusal::notFound);
    var former = base > 0 ? works.revision(edition.id(), base) : null;
    var from = former == null ? Words.NONE : Words.of(former);
    var other = Words.of(theirs);
    var reader = visitor.language();
    var merge =
        Merge.of(
            from.markdown(),
            mine.markdown(),
            other.markdown(),
            messages.text(reader, "work.conflict.mine-here"),
            messages.text(reader, "work.conflict.theirs-here", theirs.by(), theirs.number()));
    var merged =
        new Words(
            either(from.title(), mine.title(), other.title()),
            either(from.standfirst(), mine.standfirst(), other.standfirst()),
            either(from.teaser(), mine.teaser(), other.teaser()),
            merge.markdown());
    return new Conflict(
        address(work, language),
        heading(work, language),
        language.tag(),
        theirs.number(),
        theirs.by(),
        former == null
            ? Comparison.of(theirs, other, language)
            : Comparison.of(former, theirs, language),
        Comparison.of(theirs, mine.tidied(), language),
        EditorView.Fields.of(merged),
        EditorView.Fields.of(mine),
        EditorView.Fields.of(other),
        merge.conflicts());
  }

  /** Whoever changed it; mine when both did, for theirs is kept as a revision. */
  private static String either(String base, String mine, String theirs) {
    return mine.equals(base) ? theirs : mine;
  }

  /** What stands in the way, each in the visitor's language. */
  List<EditorView.Wrong> errors(Refusal refusal) {
    var language = visitor.language();
    if (refusal.violations().isEmpty()) {
      var arguments = refusal.arguments().toArray();
      var sentence = messages.text(language, refusal.messageKey(), arguments);
      return List.of(new EditorView.Wrong("", sentence));
    }
    return refusal.violations().stream()
        .map(
            v ->
                new EditorView.Wrong(
                    v.field(), messages.text(language, v.messageKey(), v.arguments().toArray())))
        .toList();
  }

  List<String> others(Work work, Language language) {
    return open.others(work.id(), language, visitor.account().orElseThrow());
  }
}
