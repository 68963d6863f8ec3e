package org.kvartal.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.kvartal.platform.Language;

/** Answers one question from one state of the index. */
final class Finder {

  /** What is found in the other language counts a little less. */
  private static final float OTHER_LANGUAGE = 0.8f;

  /** Counted exactly up to here. */
  private static final int COUNTED = 1000;

  private static final int BEGINNING = 160;

  private static final Sort NEWEST =
      new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true), SortField.FIELD_SCORE);

  private final IndexSearcher searcher;
  private final Question question;
  private final Map<Language, Wanted> wanted = new EnumMap<>(Language.class);
  private final Map<Language, Excerpts> excerpts = new EnumMap<>(Language.class);

  Finder(IndexSearcher searcher, Question question) {
    this.searcher = searcher;
    this.question = question;
    var languages = question.only().map(List::of).orElse(Language.all());
    for (var language : languages) wanted.put(language, new Wanted(question.words(), language));
    for (var language : Language.all()) {
      var asked = wanted.containsKey(language) ? language : question.preferred();
      excerpts.put(language, new Excerpts(searcher, language, wanted.get(asked).marked()));
    }
  }

  /** With fewer than a page of texts that have all words, those that have some come after them. */
  Results find() throws IOException {
    var best = best(Wanted::strict);
    long complete = best.found();
    if (complete < Question.PAGE_SIZE && wanted.values().stream().anyMatch(Wanted::canLoosen))
      best = best.filledWith(best(Wanted::loose));
    var hits = new ArrayList<Hit>();
    for (int document : best.page(question.from(), Question.PAGE_SIZE)) hits.add(hit(document));
    return new Results(
        best.found(), best.more(), complete, hits, Optional.empty(), searcher.timedOut(), false);
  }

  /** As many as fit below a search field, by their titles only. */
  List<Suggestion> glance() throws IOException {
    var titles = new ArrayList<Suggestion>();
    for (int document : best(Wanted::strict).page(0, Suggestions.MOST))
      titles.add(Suggestions.suggestion(searcher, document, question.reader()));
    return titles;
  }

  /** Each language is asked by itself; a work counts by the better of its two editions. */
  private Best best(Function<Wanted, BooleanQuery.Builder> manner) throws IOException {
    int most = question.from() + Question.PAGE_SIZE;
    var best = Best.none(question.newestFirst());
    for (var asked : wanted.entrySet()) {
      var weight = asked.getKey() == question.preferred() ? 1 : OTHER_LANGUAGE;
      var words = asked.getValue();
      var wanted = words.isEmpty() ? titles() : manner.apply(words);
      var query = new BoostQuery(filtered(wanted), weight);
      var top =
          question.newestFirst()
              ? searcher.search(query, new TopFieldCollectorManager(NEWEST, most, null, COUNTED))
              : searcher.search(query, new TopScoreDocCollectorManager(most, null, COUNTED));
      best.add(top);
    }
    return best;
  }

  /** A question such as “about” has words that no text is indexed by, but titles are. */
  private BooleanQuery.Builder titles() {
    var titles = Suggestions.titles(question.words().text());
    return new BooleanQuery.Builder().add(titles, Occur.MUST);
  }

  private Query filtered(BooleanQuery.Builder query) {
    question
        .filters()
        .forEach((field, value) -> query.add(new TermQuery(new Term(field, value)), Occur.FILTER));
    wanted.values().stream()
        .flatMap(words -> words.excluded().stream())
        .forEach(not -> query.add(not, Occur.MUST_NOT));
    return query.build();
  }

  private Hit hit(int number) throws IOException {
    var document = searcher.storedFields().document(number);
    var language = question.preferred();
    var excerpt = excerpt(number, document, language);
    if (!excerpt.inText() && question.only().isEmpty()) {
      var other = excerpt(number, document, language.other());
      if (other.inText() || document.get(Fields.title(language)) == null) {
        language = language.other();
        excerpt = other;
      }
    }
    return new Hit(
        document.get(Fields.ID),
        List.of(document.getValues(Fields.KIND)),
        document.get(Fields.PATH),
        language,
        titles(document),
        names(document),
        excerpt.runs().isEmpty() ? beginning(document, language) : excerpt.runs(),
        date(document));
  }

  private Excerpts.Excerpt excerpt(int number, Document document, Language language)
      throws IOException {
    var text = document.get(Fields.text(language));
    if (text == null) return new Excerpts.Excerpt(false, List.of());
    return excerpts.get(language).of(number, text, head(document, language));
  }

  private Map<Language, List<Run>> titles(Document document) throws IOException {
    var titles = new EnumMap<Language, List<Run>>(Language.class);
    for (var language : Language.all()) {
      var title = document.get(Fields.title(language));
      if (title != null) titles.put(language, excerpts.get(language).title(title));
    }
    return titles;
  }

  private static Map<Language, List<String>> names(Document document) {
    return Map.of(
        Language.EN, List.of(document.getValues(Fields.names(Language.EN))),
        Language.ZH, List.of(document.getValues(Fields.names(Language.ZH))));
  }

  private static List<Run> beginning(Document document, Language language) {
    var length = language == Language.ZH ? BEGINNING / 2 : BEGINNING;
    return Runs.beginning(document.get(Fields.text(language)), head(document, language), length);
  }

  private static int head(Document document, Language language) {
    return document.getField(Fields.head(language)).numericValue().intValue();
  }

  private static @org.jspecify.annotations.Nullable LocalDate date(Document document) {
    var day = document.getField(Fields.DAY);
    return day == null ? null : LocalDate.ofEpochDay(day.numericValue().longValue());
  }
}
