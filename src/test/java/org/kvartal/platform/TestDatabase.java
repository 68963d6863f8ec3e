package org.kvartal.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A migrated, empty database and its entities, without a server around it. */
public final class TestDatabase implements AutoCloseable {

  private final EntityManagerFactory factory;
  private final java.io.Closeable server;

  private TestDatabase(DataSource source, java.io.Closeable server) {
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    this.factory =
        Persistence.createEntityManagerFactory(
            "tests", Map.of("jakarta.persistence.nonJtaDataSource", source));
    this.server = server;
  }

  public static TestDatabase h2() {
    var source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    return new TestDatabase(source, () -> {});
  }

  public static TestDatabase postgres() {
    try {
      var server = EmbeddedPostgres.start();
      return new TestDatabase(server.getPostgresDatabase(), server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does {@code work} in a transaction of its own. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (var entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      try {
        var result = work.apply(entities);
        entities.getTransaction().commit();
        return result;
      } finally {
        if (entities.getTransaction().isActive()) entities.getTransaction().rollback();
      }
    }
  }

  public EntityManager open() {
    return factory.createEntityManager();
  }

  @Override
  public void close() throws IOException {
    factory.close();
    server.close();
  }
}
