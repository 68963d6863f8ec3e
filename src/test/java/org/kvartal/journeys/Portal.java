package org.kvartal.journeys;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The finished WAR on a server of its own, with the demonstration network, as a black box.
 *
 * <p>One start serves all journeys of a run, since a start costs some 15 seconds of CPU; and a
 * journey may kill the server and start it again. That is why it is a process of ours. The database
 * is the one that {@code kvartal.journeys.database} names: {@code h2} or {@code postgresql}.
 */
public final class Portal {

  /** What an answer may take on a machine that runs other things beside. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

  private static final String JAR = "target/payara-micro.jar";
  private static final Duration START = Duration.ofMinutes(4);

  private static Portal shared;
  private static boolean failed;

  private final Path folder;
  private final Map<String, String> settings;
  private final List<String> options;
  private final int port;
  private Process process;

  private Portal(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = settings;
    this.port = freePort();
    this.options = new ArrayList<>(List.of("-Xmx400m", "-XX:+UseSerialGC"));
    if (!Boolean.getBoolean("kvartal.benchmark")) options.add("-XX:TieredStopAtLevel=1");
    options.add("-Dkvartal.url=" + url());
    settings.forEach((key, value) -> options.add("-D" + key + "=" + value));
  }

  /** The portal of this run; the first to ask starts it, the end of the tests stops it. */
  static synchronized Portal shared() {
    if (failed) throw new IllegalStateException("the portal did not start; see the first failure");
    failed = shared == null; // until it has started
    if (shared == null) shared = fresh("shared", database(), Map.of("kvartal.demo", "true"));
    failed = false;
    return shared;
  }

  /** An empty portal of its own, started. */
  public static Portal fresh(String name, String database, Map<String, String> settings) {
    var folder = Path.of("target", "journeys", database, name).toAbsolutePath();
    remove(folder);
    var all = new java.util.TreeMap<>(settings);
    all.put("kvartal.data", folder.resolve("data").toString());
    all.putAll(databaseSettings(database, folder));
    var portal = new Portal(folder, all);
    portal.start();
    return portal;
  }

  static String database() {
    return System.getProperty("kvartal.journeys.database", "h2");
  }

  private static Map<String, String> databaseSettings(String database, Path folder) {
    if (database.equals("h2"))
      return Map.of(
          "kvartal.db.url", "jdbc:h2:file:" + folder.resolve("data/kvartal") + H2_OPTIONS);
    return Map.of(
        "kvartal.db.class", "org.postgresql.ds.PGSimpleDataSource",
        "kvartal.db.url", postgres(),
        "kvartal.db.user", "postgres");
  }

  private static String postgres() {
    try {
      @SuppressWarnings("resource") // ends with this virtual machine
      var server = EmbeddedPostgres.start();
      return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the server; also after {@link #kill}, with what it had stored. */
  public void start() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-jar", System.getProperty("payara.microJar", JAR)));
    command.addAll(List.of("--deploy", "target/kvartal.war", "--contextroot", "/"));
    command.addAll(List.of("--nocluster", "--disablephonehome", "--port", "" + port));
    command.addAll(List.of("--prebootcommandfile", "docker/pre-boot.txt"));
    try {
      Files.createDirectories(folder);
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    var web = Web.of(this);
    Web.await(
        "the portal is ready; see " + log(),
        START,
        () -> {
          if (!process.isAlive()) throw new IllegalStateException("the portal ended: " + log());
          return web.status("/health/ready") == 200;
        });
  }

  /** Ends the server as a power cut would: SIGKILL, no goodbye. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Ends the server politely. */
  public void stop() {
    process.destroy();
    process.onExit().join();
  }

  /** The database, for looking in; the embedded one only while the server is down. */
  Connection openDatabase() throws SQLException {
    var url = settings.get("kvartal.db.url");
    return DriverManager.getConnection(url, settings.getOrDefault("kvartal.db.user", "sa"), "");
  }

  public URI url() {
    return URI.create("http://localhost:" + port);
  }

  int port() {
    return port;
  }

  public Process process() {
    return process;
  }

  public Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
