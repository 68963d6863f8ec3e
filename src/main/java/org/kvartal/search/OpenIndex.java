package org.kvartal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/** The opened folder: one writer, one view for all readers, and how far they have come. */
final class OpenIndex {

  /** Measured: a little less punishment of long texts than the customary 0.75. */
  private static final Similarity BM25 = new BM25Similarity(1.2f, 0.7f);

  /** Kept in memory while writing; more means fewer small segments to merge. */
  private static final double MEGABYTES = 32;

  /** Folders that are tried before giving up. */
  private static final int MOST_NODES = 9;

  private static final System.Logger LOG = System.getLogger(OpenIndex.class.getName());

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile Optional<Reached> reached;

  private OpenIndex(Directory directory, Optional<Reached> reached) throws IOException {
    this.directory = directory;
    this.reached = reached;
    this.writer = new IndexWriter(directory, writerConfig());
    this.searchers = new SearcherManager(writer, new Scoring());
  }

  /**
   * Opens what is there, or begins anew where that is damaged. Another process may have the folder
   * open, such as a second node on the same disk: then {@code index-2} is taken, and so on.
   */
  static OpenIndex in(Path folder) {
    return inFirstFree(folder, OpenIndex::openOrAnew);
  }

  static OpenIndex anew(Path folder) {
    return inFirstFree(folder, OpenIndex::emptied);
  }

  private interface Opening {
    OpenIndex of(Directory directory) throws IOException;
  }

  private static OpenIndex inFirstFree(Path folder, Opening opening) {
    var candidate = folder;
    for (int number = 2; ; number++) {
      try {
        return opening.of(new MMapDirectory(candidate));
      } catch (LockObtainFailedException e) {
        if (number > MOST_NODES) throw new UncheckedIOException(e);
        candidate = folder.resolveSibling(folder.getFileName() + "-" + number);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static OpenIndex openOrAnew(Directory directory) throws IOException {
    try {
      return new OpenIndex(directory, checked(directory));
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | RuntimeException e) { // damaged: the database has it all
      LOG.log(System.Logger.Level.WARNING, "the index is damaged and will be made again: " + e);
      return emptied(directory);
    }
  }

  /** Reads every byte once (some 0.5 s per GB) against the check sums. */
  private static Optional<Reached> checked(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) return Optional.empty();
    try (var reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) ((CodecReader) leaf.reader()).checkIntegrity();
      var reached = Reached.from(reader.getIndexCommit().getUserData());
      if (reached.isEmpty()) throw new IOException("another format");
      return reached;
    }
  }

  private static OpenIndex emptied(Directory directory) throws IOException {
    try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (var file : directory.listAll())
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) directory.deleteFile(file);
    }
    return new OpenIndex(directory, Optional.empty());
  }

  /** Merges in the thread that writes: the server's threads are its own. */
  private static IndexWriterConfig writerConfig() {
    return new IndexWriterConfig(Analyzers.perField())
        .setSimilarity(BM25)
        .setRAMBufferSizeMB(MEGABYTES)
        .setMergeScheduler(new SerialMergeScheduler())
        .setCommitOnClose(false);
  }

  IndexWriter writer() {
    return writer;
  }

  SearcherManager searchers() {
    return searchers;
  }

  Optional<Reached> reached() {
    return reached;
  }

  void commit(Reached now) throws IOException {
    writer.setLiveCommitData(now.asCommitData().entrySet());
    writer.commit();
    searchers.maybeRefreshBlocking();
    reached = Optional.of(now);
  }

  /** Not an index any more that can be followed: the keeper makes it again. */
  void distrust() {
    reached = Optional.empty();
  }

  /** What was not committed is lost, as it should be; readers go on. */
  void closeWriter() {
    quietly(writer::rollback);
  }

  void close() {
    closeWriter();
    quietly(searchers::close);
    quietly(directory::close);
  }

  private interface Closing {
    void run() throws IOException;
  }

  private static void quietly(Closing closing) {
    try {
      closing.run();
    } catch (IOException | RuntimeException e) { // it is not needed any more
      LOG.log(System.Logger.Level.WARNING, "the index did not close cleanly: " + e);
    }
  }

  private static final class Scoring extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
      var searcher = new IndexSearcher(reader);
      searcher.setSimilarity(BM25);
      return searcher;
    }
  }
}
