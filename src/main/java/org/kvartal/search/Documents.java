package org.kvartal.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.kvartal.platform.Language;

/** Makes of an entry what Lucene keeps. */
final class Documents {

  /** A body longer than this is indexed to here: some 400 printed pages. */
  private static final int LONGEST = 1_000_000;

  private static final FieldType FULL = new FieldType(TextField.TYPE_STORED);
  private static final FieldType PRESENCE = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    FULL.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    FULL.freeze();
    PRESENCE.setIndexOptions(IndexOptions.DOCS);
    PRESENCE.setOmitNorms(true);
    PRESENCE.freeze();
  }

  private Documents() {}

  static Document of(Entry entry) {
    var document = new Document();
    document.add(new StringField(Fields.ID, entry.key(), Field.Store.YES));
    document.add(new StoredField(Fields.PATH, entry.path()));
    filters(document, Fields.KIND, entry.kinds());
    filters(document, Fields.TOPIC, entry.topics());
    filters(document, Fields.REGION, entry.regions());
    filters(
        document, Fields.LANGUAGE, entry.texts().keySet().stream().map(Language::code).toList());
    if (!entry.issue().isEmpty()) filters(document, Fields.ISSUE, List.of(entry.issue()));
    if (entry.date() != null) date(document, entry.date());
    for (var language : Language.values())
      for (var name : entry.names())
        document.add(new StoredField(Fields.names(language), name.in(language)));
    entry.texts().forEach((language, text) -> text(document, language, entry, text));
    starts(document, entry);
    return document;
  }

  private static void filters(Document document, String field, List<String> values) {
    for (var value : values) {
      document.add(new StringField(field, value, Field.Store.YES));
      document.add(new SortedSetDocValuesField(field, new BytesRef(value))); // for counting
    }
  }

  private static void date(Document document, LocalDate date) {
    filters(document, Fields.YEAR, List.of(String.valueOf(date.getYear())));
    document.add(new NumericDocValuesField(Fields.DAY, date.toEpochDay()));
    document.add(new StoredField(Fields.DAY, date.toEpochDay()));
  }

  private static void text(Document document, Language language, Entry entry, Entry.Text text) {
    var head = text.title() + "\n" + String.join("\n", entry.allNames()) + "\n";
    var body = text.body().length() > LONGEST ? text.body().substring(0, LONGEST) : text.body();
    var whole = head + (text.summary().isBlank() ? "" : text.summary() + "\n") + body;
    document.add(new StoredField(Fields.head(language), head.length()));
    document.add(new Field(Fields.text(language), whole, FULL));
    document.add(new TextField(Fields.title(language), text.title(), Field.Store.YES));
    if (language == Language.ZH) document.add(new TextField(Fields.WORDS, whole, Field.Store.NO));
    document.add(new Field(Fields.SPELLING, whole, PRESENCE));
  }

  private static void starts(Document document, Entry entry) {
    var lines =
        Stream.concat(
                entry.texts().values().stream().map(Entry.Text::title),
                entry.kind().equals("person") ? entry.allNames().stream() : Stream.empty())
            .distinct()
            .toList();
    for (var line : lines) {
      Starts.whole(line).forEach(s -> add(document, Fields.BEGINNING, s));
      Starts.all(line).forEach(s -> add(document, Fields.START, s));
    }
  }

  private static void add(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }
}
