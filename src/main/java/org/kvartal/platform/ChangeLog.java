package org.kvartal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The log of everything that changes what readers may see. Search, page cache and exports follow
 * it; nobody calls them.
 *
 * <p>Numbers are taken at the very end of the transaction, by an UPDATE of a one-row table whose
 * lock is held until the commit: so number order is commit order on both databases, and whoever has
 * seen number <i>n</i> will never meet a later row below it.
 */
@ApplicationScoped
public class ChangeLog {

  private static final String PENDING = ChangeLog.class.getName();

  private record Entry(String kind, UUID id, @Nullable Language language) {}

  @PersistenceContext private EntityManager entities;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Resource(lookup = "java:app/jdbc/kvartal")
  private DataSource source;

  private final Clock clock;
  private final AtomicLong seen = new AtomicLong();

  @Inject
  ChangeLog(Clock clock) {
    this.clock = clock;
  }

  /**
   * Says that the thing may look different once this transaction has committed. The same thing said
   * twice is one row. Needs a running transaction.
   */
  public void record(String kind, UUID id, @Nullable Language language) {
    @SuppressWarnings("unchecked")
    var pending = (Set<Entry>) transaction.getResource(PENDING);
    if (pending == null) {
      entities.flush(); // joins the transaction, so that what it writes is written before us
      pending = new LinkedHashSet<>();
      transaction.putResource(PENDING, pending);
      transaction.registerInterposedSynchronization(new AtTheEnd(pending));
    }
    pending.add(new Entry(kind, id, language));
  }

  /** What came after {@code sequence}, in order. */
  @Transactional
  public List<Change> since(long sequence, int limit) {
    @SuppressWarnings("unchecked")
    var rows =
        (List<Object[]>)
            entities
                .createNativeQuery(
                    "select sequence, kind, subject, lang, changed_at from change_log"
                        + " where sequence > ? order by sequence")
                .setParameter(1, sequence)
                .setMaxResults(limit)
                .getResultList();
    return rows.stream().map(ChangeLog::change).toList();
  }

  /** The newest committed number, asked of the database. */
  @Transactional
  public long newest() {
    var value =
        (Number) entities.createNativeQuery("select newest from change_counter").getSingleResult();
    return see(value.longValue());
  }

  /** The newest number this node knows of, without asking: at most 1 s behind other nodes. */
  public long seen() {
    return seen.get();
  }

  private long see(long sequence) {
    return seen.accumulateAndGet(sequence, Math::max);
  }

  private static Change change(Object[] row) {
    var language = Language.of((String) row[3]).orElse(null);
    var at = InstantColumn.toInstant((Timestamp) row[4]);
    return new Change(((Number) row[0]).longValue(), (String) row[1], (UUID) row[2], language, at);
  }

  /** Writes the rows when everything else of the transaction has been flushed. */
  private final class AtTheEnd implements Synchronization {

    private final Set<Entry> pending;
    private long last;

    AtTheEnd(Set<Entry> pending) {
      this.pending = pending;
    }

    /** The entities have been written by now: their own synchronization was registered first. */
    @Override
    public void beforeCompletion() {
      try (var connection = source.getConnection()) {
        try (var update =
            connection.prepareStatement("update change_counter set newest = newest + ?")) {
          update.setInt(1, pending.size());
          update.executeUpdate();
        }
        try (var query = connection.prepareStatement("select newest from change_counter");
            var row = query.executeQuery()) {
          row.next();
          last = row.getLong(1);
        }
        insert(connection);
      } catch (SQLException e) { // the transaction must not commit without its rows
        throw new IllegalStateException("the change log cannot be written", e);
      }
    }

    private void insert(Connection connection) throws SQLException {
      long number = last - pending.size();
      try (var insert =
          connection.prepareStatement(
              "insert into change_log (sequence, kind, subject, lang, changed_at)"
                  + " values (?, ?, ?, ?, ?)")) {
        for (var entry : pending) {
          insert.setLong(1, ++number);
          insert.setString(2, entry.kind());
          insert.setObject(3, entry.id());
          insert.setString(4, entry.language() == null ? "" : entry.language().code());
          insert.setTimestamp(5, InstantColumn.toTimestamp(clock.instant()));
          insert.executeUpdate();
        }
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == jakarta.transaction.Status.STATUS_COMMITTED) see(last);
    }
  }
}
