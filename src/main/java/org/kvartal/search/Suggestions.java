package org.kvartal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.kvartal.platform.Language;
import org.kvartal.text.Scripts;

/** Titles and people that begin, in any of their words, with what has been typed so far. */
final class Suggestions {

  static final int MOST = 8;

  /** Characters of what is typed that are looked at. */
  private static final int LONGEST = 64;

  /** Fewer Latin letters begin too much; one Chinese character is already a word. */
  private static final int LETTERS = 2;

  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.DAY, SortField.Type.LONG, true));

  private static final Set<String> STORED =
      Set.of(Fields.KIND, Fields.PATH, Fields.title(Language.EN), Fields.title(Language.ZH));

  private Suggestions() {}

  /** People first, then what begins with it as a whole, then the newest. */
  static List<Suggestion> of(String text, Language reader, IndexSearcher searcher)
      throws IOException {
    var suggestions = new ArrayList<Suggestion>();
    for (var hit : searcher.search(titles(text), MOST, ORDER).scoreDocs)
      suggestions.add(suggestion(searcher, hit.doc, reader));
    return suggestions;
  }

  static Suggestion suggestion(IndexSearcher searcher, int number, Language reader)
      throws IOException {
    var document = searcher.storedFields().document(number, STORED);
    var own = document.get(Fields.title(reader));
    var language = own == null ? reader.other() : reader;
    var title = document.get(Fields.title(language));
    return new Suggestion(document.get(Fields.KIND), document.get(Fields.PATH), language, title);
  }

  /** Titles that begin so in any of their words; none for too little. */
  static Query titles(String text) {
    var typed = Starts.typed(Words.of(text, LONGEST).text());
    if (typed.length() < LETTERS && !Scripts.containsHan(typed))
      return new MatchNoDocsQuery("too little was typed");
    return query(typed);
  }

  private static Query query(String typed) {
    return new BooleanQuery.Builder()
        .add(new PrefixQuery(new Term(Fields.START, typed)), Occur.FILTER)
        .add(constant(new TermQuery(new Term(Fields.KIND, "person")), 2), Occur.SHOULD)
        .add(constant(new PrefixQuery(new Term(Fields.BEGINNING, typed)), 1), Occur.SHOULD)
        .build();
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
