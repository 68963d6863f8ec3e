package org.kvartal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.kvartal.platform.Language;

/**
 * The index of one node: what is published, as far as one number of the change log. That number
 * lies in the same commit as the documents, so that after a crash both are of the same moment.
 *
 * <p>Readers may ask from any thread. Writing is for one thread, the keeper's; what it writes is
 * seen, and safe, only after {@link #commit}. The folder holds nothing that the database does not
 * have: an index that is missing, damaged or of another format is begun anew when it is opened.
 */
final class Index implements AutoCloseable {

  /** A question that takes longer is answered with what was found until then. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private static final System.Logger LOG = System.getLogger(Index.class.getName());

  private final Path folder;
  private final Duration patience;
  private volatile OpenIndex open;

  Index(Path folder) {
    this(folder, PATIENCE);
  }

  Index(Path folder, Duration patience) {
    this.folder = folder;
    this.patience = patience;
    this.open = OpenIndex.in(folder);
  }

  /** The number of the change log that has been reached; nothing while the index is not built. */
  Optional<Reached> reached() {
    return open.reached();
  }

  void put(Entry entry) {
    written(() -> open.writer().updateDocument(id(entry.key()), Documents.of(entry)));
  }

  void remove(String kind, UUID id) {
    written(() -> open.writer().deleteDocuments(id(Entry.key(kind, id))));
  }

  /** Everything is put again before the next commit; readers see the old state until then. */
  void clear() {
    written(() -> open.writer().deleteAll());
  }

  /** Makes all that was written safe on disk and visible, together with the number reached. */
  void commit(Reached reached) {
    written(() -> open.commit(reached));
  }

  /** Forgets what was written since the last commit; if even that fails, readers keep what is. */
  synchronized void rollBack() {
    var former = open;
    former.closeWriter();
    open = OpenIndex.in(folder);
    former.close();
  }

  /** Throws everything away, because it cannot be read or not be trusted. */
  synchronized void discard() {
    var former = open;
    former.closeWriter();
    open = OpenIndex.anew(folder);
    former.close();
  }

  /** How many entries readers can find. */
  int size() {
    return asked(IndexSearcher::getIndexReader).numDocs();
  }

  /**
   * Whatever is asked is answered, if need be with nothing; damage is logged and mended by the
   * keeper.
   */
  Results search(Question question) {
    if (reached().isEmpty()) return Results.notYet();
    if (question.words().isEmpty()) return Results.none();
    try {
      return asked(searcher -> answer(searcher, question));
    } catch (AlreadyClosedException e) { // shutting down
      return Results.notYet();
    } catch (UncheckedIOException e) {
      LOG.log(System.Logger.Level.ERROR, "the index cannot be read and will be made again", e);
      open.distrust();
      return Results.notYet();
    }
  }

  /** What begins with what is typed, then what has the words in its text. */
  List<Suggestion> suggest(String typed, Language reader) {
    if (reached().isEmpty()) return List.of();
    try {
      return asked(searcher -> suggestions(typed, reader, searcher));
    } catch (AlreadyClosedException
        | UncheckedIOException e) { // the search itself says what is wrong
      return List.of();
    }
  }

  @Override
  public synchronized void close() {
    open.close();
  }

  private static Results answer(IndexSearcher searcher, Question question) throws IOException {
    var mended = SpellFix.mend(question.words(), searcher);
    var results = new Finder(searcher, mended.map(question::with).orElse(question)).find();
    return mended.map(results::mendedTo).orElse(results);
  }

  private static List<Suggestion> suggestions(String typed, Language reader, IndexSearcher searcher)
      throws IOException {
    var all = new LinkedHashSet<>(Suggestions.of(typed, reader, searcher));
    if (all.size() < Suggestions.MOST)
      all.addAll(new Finder(searcher, Question.of(typed, reader)).glance());
    return all.stream().limit(Suggestions.MOST).toList();
  }

  private static Term id(String key) {
    return new Term(Fields.ID, key);
  }

  private interface Asking<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private interface Writing {
    void run() throws IOException;
  }

  private <T> T asked(Asking<T> asking) {
    try {
      var shared = acquire();
      try {
        var searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setSimilarity(shared.getSimilarity());
        searcher.setTimeout(new Deadline(patience));
        return asking.of(searcher);
      } finally {
        shared.getIndexReader().decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Between looking and taking, another state may have been opened: then that one. */
  private IndexSearcher acquire() throws IOException {
    try {
      return open.searchers().acquire();
    } catch (AlreadyClosedException e) {
      return open.searchers().acquire();
    }
  }

  private void written(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
