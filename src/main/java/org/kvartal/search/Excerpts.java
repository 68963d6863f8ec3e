package org.kvartal.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.kvartal.platform.Language;

/**
 * Cuts out of a text the sentences that answer best, as runs of marked and unmarked text: never as
 * HTML, so that nothing an author wrote can become mark-up.
 */
final class Excerpts extends UnifiedHighlighter {

  /** Characters of an excerpt, about two lines on the page. */
  private static final int ENGLISH_LENGTH = 180;

  private static final int CHINESE_LENGTH = 90;

  /** Longer texts are searched whole, but marked only so far. */
  private static final int MARKED_TO = 300_000;

  /** The best may lie in the head, which is shown anyway: some more are asked for. */
  private static final int PASSAGES = 4;

  private final String field;
  private final Query marked;
  private String text = "";

  /**
   * @param inText whether any of the words stand in this text, be it only in its head
   * @param runs empty when they stand in the head only
   */
  record Excerpt(boolean inText, List<Run> runs) {}

  Excerpts(IndexSearcher searcher, Language language, Query marked) {
    super(
        UnifiedHighlighter.builder(searcher, Analyzers.TEXT)
            .withMaxLength(MARKED_TO)
            .withMaxNoHighlightPassages(0)
            .withBreakIterator(() -> sentences(language))
            .withFormatter(
                new PassageFormatter() {
                  @Override
                  public Object format(Passage[] passages, String text) {
                    return passages;
                  }
                }));
    this.field = Fields.text(language);
    this.marked = marked;
  }

  /** Of {@code text}, the stored one of the document, behind its head. */
  Excerpt of(int document, String text, int head) throws IOException {
    this.text = text;
    var found =
        highlightFieldsAsObjects(
            new String[] {field}, marked, new int[] {document}, new int[] {PASSAGES});
    if (!(found.get(field)[0] instanceof Passage[] passages) || passages.length == 0)
      return new Excerpt(false, List.of());
    return Arrays.stream(passages)
        .filter(passage -> passage.getEndOffset() > head)
        .max(Comparator.comparingDouble(Passage::getScore))
        .map(best -> new Excerpt(true, Runs.cutOut(text, head, best)))
        .orElse(new Excerpt(true, List.of()));
  }

  /** The whole title, with what was asked marked. */
  List<Run> title(String title) throws IOException {
    var highlighter =
        UnifiedHighlighter.builderWithoutSearcher(Analyzers.TEXT)
            .withFieldMatcher(field::equals)
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(getFormatter(field))
            .build();
    var found = highlighter.highlightWithoutSearcher(field, marked, title, 1);
    return found instanceof Passage[] passages && passages.length > 0
        ? Runs.of(title, 0, title.length(), passages[0])
        : List.of(new Run(title, false));
  }

  /** The one text at hand, instead of reading it from the disk a second time. */
  @Override
  protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int most) {
    return List.<CharSequence[]>of(new CharSequence[] {text});
  }

  private static BreakIterator sentences(Language language) {
    var length = language == Language.ZH ? CHINESE_LENGTH : ENGLISH_LENGTH;
    return LengthGoalBreakIterator.createClosestToLength(new Sentences(), length, 0.5f);
  }
}
