package org.kvartal.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;

/**
 * How text becomes terms, the same way for pages and for questions, in either script, since Chinese
 * texts quote English and the other way round: English words without accents, without the stop
 * list, as Porter's stems; of Chinese each character and each pair of neighbours.
 *
 * <p>Chinese editions have a second field with the words that a dictionary sees (measured: together
 * better than either alone). Everything is read through {@link Folding}.
 */
final class Analyzers {

  static final Analyzer TEXT = folded(StandardTokenizer::new, Analyzers::text);
  static final Analyzer DICTIONARY = folded(HMMChineseTokenizer::new, Analyzers::dictionary);

  /** Words as they are written, without stems: what a spelling is compared with. */
  static final Analyzer SPELLING =
      folded(StandardTokenizer::new, words -> new LengthFilter(unaccented(words), 3, 40));

  private Analyzers() {}

  /** One term of a text. {@code step} is the distance from the term before; 0 is the same place. */
  record Term(String text, int step) {

    /** A Chinese character, or a pair of them. */
    boolean isHan() {
      return Character.isIdeographic(text.codePointAt(0));
    }

    boolean isPair() {
      return isHan() && text.codePointCount(0, text.length()) > 1;
    }

    /** Whether it could be a word: not a single Chinese character. */
    boolean tells() {
      return isPair() || !isHan();
    }

    /** Whether this is only the second character of the pair before it. */
    boolean endsPair(@Nullable Term before) {
      return isHan()
          && !isPair()
          && before != null
          && before.isPair()
          && before.text.endsWith(text);
    }
  }

  static Analyzer perField() {
    return new PerFieldAnalyzerWrapper(
        new KeywordAnalyzer(),
        Map.of(
            Fields.text(Language.EN),
            TEXT,
            Fields.title(Language.EN),
            TEXT,
            Fields.text(Language.ZH),
            TEXT,
            Fields.title(Language.ZH),
            TEXT,
            Fields.WORDS,
            DICTIONARY,
            Fields.SPELLING,
            SPELLING));
  }

  static List<Term> terms(Analyzer analyzer, String text) {
    var terms = new ArrayList<Term>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken())
        terms.add(new Term(term.toString(), step.getPositionIncrement()));
      stream.end();
    } catch (IOException e) { // cannot happen: the text is in memory
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static TokenStream text(TokenStream words) {
    var chosen = new StopFilter(unaccented(words), StopWords.ENGLISH);
    return new PorterStemFilter(new CJKBigramFilter(chosen, CJKBigramFilter.HAN, true));
  }

  private static TokenStream dictionary(TokenStream words) {
    var folded = present(new ICUFoldingFilter(words));
    return new PorterStemFilter(new StopFilter(folded, StopWords.WITH_PUNCTUATION));
  }

  private static TokenStream unaccented(TokenStream words) {
    return present(new ICUFoldingFilter(new EnglishPossessiveFilter(words)));
  }

  /** Folding leaves nothing of an accent that stands alone. */
  private static TokenStream present(TokenStream words) {
    return new LengthFilter(words, 1, 100);
  }

  private static Analyzer folded(
      Supplier<Tokenizer> tokenizer, Function<TokenStream, TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var source = tokenizer.get();
        return new TokenStreamComponents(source, filters.apply(source));
      }

      @Override
      protected Reader initReader(String field, Reader text) {
        return new Folding(text);
      }
    };
  }
}
