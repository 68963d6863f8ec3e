package org.kvartal.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The connection to the database and its migration at start, before any other bean looks at it.
 *
 * <p>The embedded default carries {@code WRITE_DELAY=0}: without it, killing the process loses
 * acknowledged commits.
 */
@ApplicationScoped
@DataSourceDefinition(
    name = "java:app/jdbc/kvartal",
    className = "${MPCONFIG=kvartal.db.class:org.h2.jdbcx.JdbcDataSource}",
    url = "${MPCONFIG=kvartal.db.url:" + Settings.EMBEDDED_URL + "}",
    user = "${MPCONFIG=kvartal.db.user:sa}",
    password = "${MPCONFIG=kvartal.db.password:}",
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 24)
public class Database {

  private static final System.Logger LOG = System.getLogger(Database.class.getName());

  @Resource(lookup = "java:app/jdbc/kvartal")
  private DataSource source;

  private final Settings settings;

  @Inject
  Database(Settings settings) {
    this.settings = settings;
  }

  void migrate(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object start) {
    try {
      settings.check();
      if (!isTheOneAskedFor(urlReached(), settings.databaseUrl()))
        throw new Misconfiguration(
            "kvartal.db.url was not used: the server opened another database. Give it as a system"
                + " property or in the environment.");
      Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    } catch (Misconfiguration e) {
      stop(e.getMessage());
    } catch (SQLException | org.flywaydb.core.api.FlywayException e) {
      LOG.log(System.Logger.Level.DEBUG, "no database", e);
      stop("kvartal.db.url: the database cannot be reached or migrated (" + rootOf(e) + ").");
    }
  }

  /**
   * Whether the connection leads where the configuration says. The server falls back silently to a
   * pool of its own when a value cannot be read. H2 tells its address as it was given; other
   * drivers add defaults to theirs, so only their kind is compared.
   */
  static boolean isTheOneAskedFor(String reached, String wanted) {
    if (wanted.startsWith("jdbc:h2:")) return bare(reached).equals(bare(wanted));
    return kind(reached).equals(kind(wanted));
  }

  private static String bare(String url) {
    return url.split(";", 2)[0];
  }

  private static String kind(String url) {
    return String.join(":", java.util.Arrays.copyOf(url.split(":", 3), 2));
  }

  private String urlReached() throws SQLException {
    try (var connection = source.getConnection()) {
      return connection.getMetaData().getURL();
    }
  }

  private static String rootOf(Throwable error) {
    var root = error;
    while (root.getCause() != null) root = root.getCause();
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("no reason given");
  }

  /** One sentence, and the process ends: the server itself would go on without us. */
  private static void stop(String sentence) {
    System.err.println("\nKvartal cannot start. " + sentence + "\n");
    System.err.flush();
    Runtime.getRuntime().halt(78); // EX_CONFIG of sysexits(3)
  }
}
