package org.kvartal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.kvartal.platform.Language;

/**
 * Mends words that stand nowhere in the index, before anything is asked: each becomes the nearest
 * word that does. Words that are known, quoted, excluded, short or Chinese stay as they are.
 */
final class SpellFix {

  /** Shorter words have too many neighbours: "sang" is as near to "song" as to "sand". */
  private static final int SHORTEST = 5;

  /** From this length on two letters may be wrong. */
  private static final int TWO_EDITS_FROM = 9;

  /** Of letters that must be right: two wrong ones of eight would turn franchise into francois. */
  private static final float ACCURACY = 0.76f;

  private static final int CANDIDATES = 5;

  private SpellFix() {}

  /** The words with the unknown ones mended, or nothing if there is nothing to mend. */
  static Optional<Words> mend(Words words, IndexSearcher searcher) throws IOException {
    var parts = new ArrayList<Words.Part>();
    var changed = false;
    for (var part : words.parts()) {
      var text = part.quoted() || part.excluded() ? part.text() : mend(part.text(), searcher);
      changed |= !text.equals(part.text());
      parts.add(new Words.Part(text, part.quoted(), part.excluded()));
    }
    return changed ? Optional.of(words.with(parts)) : Optional.empty();
  }

  private static String mend(String text, IndexSearcher searcher) throws IOException {
    var mended = text;
    for (var word : Analyzers.terms(Analyzers.SPELLING, text)) {
      if (!isLatin(word.text()) || isKnown(word.text(), searcher)) continue;
      var better = nearest(word.text(), searcher);
      if (better.isPresent())
        mended = mended.replaceFirst("(?i)\\b" + word.text() + "\\b", better.get());
    }
    return mended;
  }

  private static boolean isLatin(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** As written or by its stem, in a text that is still there. */
  private static boolean isKnown(String word, IndexSearcher searcher) throws IOException {
    if (isThere(Fields.SPELLING, word, searcher)) return true;
    var stems = Analyzers.terms(Analyzers.TEXT, word);
    if (stems.isEmpty()) return true; // a stop word
    for (var language : Language.values())
      if (isThere(Fields.text(language), stems.getFirst().text(), searcher)) return true;
    return false;
  }

  /** A word of deleted texts only is still in the dictionary of terms: it must not be offered. */
  private static boolean isThere(String field, String word, IndexSearcher searcher)
      throws IOException {
    return searcher.count(new TermQuery(new Term(field, word))) > 0;
  }

  private static Optional<String> nearest(String word, IndexSearcher searcher) throws IOException {
    var checker = new DirectSpellChecker();
    checker.setMinQueryLength(SHORTEST);
    checker.setMaxEdits(word.length() < TWO_EDITS_FROM ? 1 : 2);
    checker.setAccuracy(ACCURACY);
    checker.setMinPrefix(1);
    var candidates =
        checker.suggestSimilar(
            new Term(Fields.SPELLING, word),
            CANDIDATES,
            searcher.getIndexReader(),
            SuggestMode.SUGGEST_ALWAYS);
    for (var candidate : sorted(candidates))
      if (isThere(Fields.SPELLING, candidate.string, searcher))
        return Optional.of(candidate.string);
    return Optional.empty();
  }

  private static Iterable<SuggestWord> sorted(SuggestWord[] candidates) {
    return Arrays.stream(candidates)
        .sorted(
            Comparator.comparingDouble((SuggestWord w) -> -w.score).thenComparingInt(w -> -w.freq))
        .toList();
  }
}
