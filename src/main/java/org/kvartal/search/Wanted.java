package org.kvartal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.kvartal.platform.Language;

/**
 * What a reader's words mean in one language: which texts have them (the strict question: enough of
 * the words), in which order they come, and what is marked in them.
 *
 * <p>Order is BM25 over the whole text, plus a little for the title and for English words side by
 * side, plus, in Chinese, what the dictionary's words say. The weights were measured on CISI,
 * Cranfield, CACM, SciFact, CMRC 2018 and DRCD ({@code RankingTest}).
 */
final class Wanted {

  /** Different terms that are asked at most; each stands in two or three clauses. */
  private static final int MOST_TERMS = 64;

  /** Whoever asks for more words or pairs than this asks in a sentence, and means its drift. */
  private static final int SENTENCE = 5;

  private static final float TITLE = 0.2f;
  private static final float NEIGHBOURS = 0.1f;

  private final Language language;
  private final Map<String, Integer> terms = new LinkedHashMap<>();
  private final Set<String> telling = new LinkedHashSet<>();
  private final Set<String> dictionary = new LinkedHashSet<>();
  private final List<List<String>> neighbours = new ArrayList<>();
  private final List<Query> units = new ArrayList<>();
  private final List<Query> phrases = new ArrayList<>();
  private final List<Query> excluded = new ArrayList<>();
  private @Nullable String before;
  private boolean asks;

  Wanted(Words words, Language language) {
    this.language = language;
    for (var part : words.parts()) {
      if (terms.size() >= MOST_TERMS || excluded.size() >= MOST_TERMS) break;
      if (part.excluded()) exclude(part);
      else if (part.quoted()) quote(part);
      else add(part);
    }
  }

  /** Texts that have all of the words, or any if they are many; best first. */
  BooleanQuery.Builder strict() {
    if (isSentence()) return loose();
    var query = scored();
    units.forEach(unit -> query.add(unit, Occur.FILTER));
    return query;
  }

  /** Texts that have any of the words, best first; quotations are still wanted whole. */
  BooleanQuery.Builder loose() {
    var any = new ArrayList<Query>(telling.stream().map(this::text).toList());
    dictionary.stream().filter(word -> word.length() > 1).map(Wanted::dictionary).forEach(any::add);
    var query = scored();
    if (!any.isEmpty()) query.add(atLeast(any, 1), Occur.FILTER);
    return query;
  }

  /** What nobody wants to see, if the question says so. */
  List<Query> excluded() {
    return excluded;
  }

  /** Whether nothing is left but words without a topic. */
  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** What is marked in the text: in Chinese not every single character of a word. */
  Query marked() {
    var query = new BooleanQuery.Builder();
    phrases.forEach(phrase -> query.add(phrase, Occur.SHOULD));
    telling.forEach(term -> query.add(text(term), Occur.SHOULD));
    return query.build();
  }

  /** Whether asking loosely makes a difference. */
  boolean canLoosen() {
    return !isSentence() && telling.size() > 1;
  }

  /** Many words, or Chinese with the words of a sentence in it. */
  private boolean isSentence() {
    return telling.size() > (asks ? 1 : SENTENCE);
  }

  /** One flat list of terms, which is what Lucene skips through fastest. */
  private BooleanQuery.Builder scored() {
    var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    phrases.forEach(phrase -> query.add(phrase, Occur.FILTER));
    terms.forEach((term, times) -> query.add(weighted(text(term), times), Occur.SHOULD));
    for (var term : telling)
      query.add(weighted(title(term), terms.get(term) * TITLE), Occur.SHOULD);
    dictionary.forEach(word -> query.add(dictionary(word), Occur.SHOULD));
    neighbours.forEach(pair -> query.add(weighted(neighbours(pair), NEIGHBOURS), Occur.SHOULD));
    return query;
  }

  private void add(Words.Part part) {
    var found = Analyzers.terms(Analyzers.TEXT, part.text());
    var kept = found.stream().filter(term -> !StopWords.isIdle(term.text())).toList();
    asks |= kept.size() < found.size();
    if (kept.stream().noneMatch(Analyzers.Term::tells)) kept = found; // whoever asks “关于” means it
    for (var term : kept) {
      if (terms.size() >= MOST_TERMS) break;
      terms.merge(term.text(), 1, term.isHan() ? Math::max : Integer::sum);
      if (!term.isHan()) addWord(term.text());
    }
    addChinese(kept);
    if (language == Language.ZH) addDictionary(part.text());
  }

  /** Of Chinese its pairs must be there, or its characters where each stands by itself. */
  private void addChinese(List<Analyzers.Term> part) {
    var pairs = distinct(part, Analyzers.Term::isPair);
    var telling = pairs.stream().filter(pair -> !StopWords.hasIdleCharacter(pair)).toList();
    if (!telling.isEmpty()) addPairs(telling);
    else if (!pairs.isEmpty()) addPairs(pairs);
    else
      for (var single : distinct(part, Analyzers.Term::isHan)) {
        this.telling.add(single);
        units.add(text(single));
      }
  }

  private void addPairs(List<String> pairs) {
    telling.addAll(pairs);
    units.add(atLeast(pairs.stream().map(this::text).toList(), enough(pairs.size())));
  }

  private List<String> distinct(List<Analyzers.Term> part, Predicate<Analyzers.Term> chosen) {
    return part.stream()
        .filter(chosen)
        .map(Analyzers.Term::text)
        .distinct()
        .filter(terms::containsKey)
        .toList();
  }

  private void addWord(String word) {
    if (telling.add(word)) units.add(text(word));
    if (before != null && language == Language.EN) neighbours.add(List.of(before, word));
    before = word;
  }

  private void addDictionary(String text) {
    for (var word : Analyzers.terms(Analyzers.DICTIONARY, text))
      if (!StopWords.isIdle(word.text()) && dictionary.size() < MOST_TERMS)
        dictionary.add(word.text());
  }

  private void quote(Words.Part part) {
    var places = places(part.text());
    if (places.isEmpty()) return;
    phrases.add(phrase(Fields.text(language), places));
    places.values().forEach(term -> terms.put(term.text(), 1));
  }

  private void exclude(Words.Part part) {
    var places = places(part.text());
    if (!places.isEmpty()) excluded.add(phrase(Fields.text(language), places));
  }

  private static Query phrase(String field, SortedMap<Integer, Analyzers.Term> places) {
    var phrase = new PhraseQuery.Builder();
    places.forEach((place, term) -> phrase.add(new Term(field, term.text()), place));
    return phrase.build();
  }

  /** Place → term: of Chinese the pairs, and a character only where it stands by itself. */
  private static SortedMap<Integer, Analyzers.Term> places(String quotation) {
    var all = new TreeMap<Integer, Analyzers.Term>();
    int place = 0;
    for (var term : Analyzers.terms(Analyzers.TEXT, quotation)) {
      if (all.size() >= MOST_TERMS) break;
      place += term.step();
      all.put(place, term); // a pair comes after its first character, at the same place
    }
    var kept = new TreeMap<>(all);
    kept.entrySet().removeIf(e -> e.getValue().endsPair(all.get(e.getKey() - 1)));
    return kept;
  }

  private Query text(String term) {
    return new TermQuery(new Term(Fields.text(language), term));
  }

  private Query title(String term) {
    return new TermQuery(new Term(Fields.title(language), term));
  }

  private static Query dictionary(String word) {
    return new TermQuery(new Term(Fields.WORDS, word));
  }

  private Query neighbours(List<String> pair) {
    return new PhraseQuery(Fields.text(language), pair.getFirst(), pair.getLast());
  }

  private static Query weighted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  private static Query atLeast(List<Query> units, int number) {
    if (units.size() == 1) return units.getFirst();
    var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(number);
    units.forEach(unit -> query.add(unit, Occur.SHOULD));
    return query.build();
  }

  /**
   * How many of the {@code n} pairs of a Chinese word a text must have: all, or half of them when
   * the word is long and may be two.
   */
  private static int enough(int n) {
    return n <= 2 ? n : n / 2 + 1;
  }
}
