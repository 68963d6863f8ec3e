package org.kvartal.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.kvartal.text.Manuscript;

/**
 * Prints figures, asserts nothing: {@code mvn verify -Pbenchmark}. CPU is the server process's own
 * (user and system, from /proc), divided by the requests of a round; of five rounds the median. Run
 * it on a machine that does nothing else. Word files come from {@code -Dkvartal.samples=FOLDER}.
 */
@EnabledIfSystemProperty(named = "kvartal.benchmark", matches = "true")
class BenchmarkIT {

  private static final String ARTICLE = "/en/articles/who-remembers-the-pills";
  private static final int ROUNDS = 5;
  private static final int TICKS_PER_SECOND = 100; // USER_HZ of every Linux we know

  @Test
  void figures() throws IOException {
    System.out.println("machine: " + machine());
    var portal = Portal.fresh("benchmark", Portal.database(), Map.of("kvartal.demo", "true"));
    System.out.printf("start to ready: %.1f s of CPU%n", ticks(portal) / (double) TICKS_PER_SECOND);
    var web = Web.of(portal);
    var tag = web.get(ARTICLE).headers().firstValue("ETag").orElseThrow();
    measure(portal, "article, cached", 5000, ARTICLE);
    measure(portal, "article, 304", 5000, ARTICLE, "If-None-Match", tag);
    measure(portal, "article, made fresh", 300, ARTICLE + "?fresh=1"); // a query passes the cache
    measure(portal, "issue, made fresh", 300, "/en/issues/2026-3?fresh=1");
    measure(portal, "search page", 500, "/en/search?q=care");
    measure(portal, "search, API", 500, "/api/v1/search?q=care");
    System.out.println("resident when idle: " + residentAfterRest(portal));
    portal.stop();
    imports();
  }

  private static void measure(
      Portal portal, String what, int requests, String path, String... headers) throws IOException {
    var web = Web.of(portal);
    for (int i = 0; i < requests; i++) web.get(path, headers); // until the compiler has settled
    var cpu = new double[ROUNDS];
    var times = new ArrayList<Long>();
    for (int round = 0; round < ROUNDS; round++) {
      var before = ticks(portal);
      for (int i = 0; i < requests; i++) {
        var start = System.nanoTime();
        web.get(path, headers);
        times.add(System.nanoTime() - start);
      }
      cpu[round] = (ticks(portal) - before) * 1e6 / TICKS_PER_SECOND / requests;
    }
    Arrays.sort(cpu);
    times.sort(null);
    System.out.printf(
        "%-22s %7.0f µs of CPU a request   p50 %6.2f ms   p99 %6.2f ms%n",
        what,
        cpu[ROUNDS / 2],
        times.get(times.size() / 2) / 1e6,
        times.get(times.size() * 99 / 100) / 1e6);
  }

  /** User and system time that the server has used since its start. */
  private static long ticks(Portal portal) throws IOException {
    var line = Files.readString(Path.of("/proc/" + portal.process().pid() + "/stat"));
    var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }

  private static String residentAfterRest(Portal portal) throws IOException {
    try {
      Thread.sleep(10_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return line(Path.of("/proc/" + portal.process().pid() + "/status"), "VmRSS");
  }

  private static String machine() throws IOException {
    return line(Path.of("/proc/cpuinfo"), "model name")
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " cores, load "
        + Files.readString(Path.of("/proc/loadavg")).strip();
  }

  private static String line(Path file, String start) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .orElse("unknown");
  }

  private static void imports() throws IOException {
    for (var sample : samples().entrySet()) {
      var times = new ArrayList<Long>();
      for (int run = 0; run < 9; run++) {
        var start = System.nanoTime();
        Manuscript.read(sample.getValue(), sample.getKey());
        times.add(System.nanoTime() - start);
      }
      times.sort(null);
      System.out.printf("import of %-28s %6.1f ms%n", sample.getKey(), times.get(4) / 1e6);
    }
  }

  private static Map<String, byte[]> samples() throws IOException {
    var samples = new TreeMap<String, byte[]>();
    var folder = System.getProperty("kvartal.samples", "");
    if (folder.isEmpty()) return Map.of("own-essay.docx", Essay.called("An essay").word());
    List<Path> files;
    try (var listed = Files.list(Path.of(folder))) {
      files = listed.filter(file -> file.toString().endsWith(".docx")).toList();
    }
    for (var file : files) samples.put(file.getFileName().toString(), Files.readAllBytes(file));
    return samples;
  }
}
