package org.kvartal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kvartal.platform.Language;

/** The index after a kill, on a damaged disk, and beside a second node. */
class CrashTest {

  /** How often the writer is killed; each time takes about a second. */
  private static final int KILLS = Integer.getInteger("kvartal.search.kills", 3);

  @TempDir Path folder;

  /** Writes number n and the article n in one commit, for ever. */
  static final class Writer {
    public static void main(String[] arguments) {
      try (var index = Library.index(Path.of(arguments[0]))) {
        for (long n = index.reached().map(Reached::sequence).orElse(0L) + 1; ; n++) {
          index.put(numbered(n));
          if (n > 5) index.remove("article", Library.id("n" + (n - 5)));
          index.commit(new Reached(n, "n" + n));
          System.out.println(n);
        }
      }
    }
  }

  @Test
  void afterAKillTheNumberAndTheDocumentsAreOfTheSameMoment() throws Exception {
    var random = new Random();
    long before = 0;
    for (int i = 0; i < KILLS; i++) {
      long said = killAWriter(500 + random.nextInt(1000));
      try (var index = Library.index(folder.resolve("index"))) {
        long reached = index.reached().orElseThrow().sequence();
        assertThat(reached).isGreaterThanOrEqualTo(Math.max(said, before));
        assertThat(index.size()).isEqualTo((int) Math.min(reached, 5));
        assertThat(index.search(Question.of("numbered" + reached, Language.EN)).found()).isOne();
        before = reached;
      }
    }
  }

  private long killAWriter(long milliseconds) throws IOException, InterruptedException {
    var output = folder.resolve("output.txt");
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Writer.class.getName(),
                folder.resolve("index").toString())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      for (int i = 0; i < 600 && Files.size(output) == 0 && process.isAlive(); i++)
        Thread.sleep(50);
      Thread.sleep(milliseconds);
    } finally {
      process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    var lines = Files.readAllLines(output).stream().filter(line -> !line.isBlank()).toList();
    assertThat(lines).as("what the writer said").isNotEmpty();
    return Long.parseLong(
        lines.get(Math.max(0, lines.size() - 2))); // the last may be half a number
  }

  @Test
  void aDamagedIndexIsBegunAnew() throws IOException {
    var random = new Random(20261124);
    for (int i = 0; i < 12; i++) {
      var place = folder.resolve("damaged" + i);
      fill(place);
      damage(place, random, i % 3);
      try (var index = Library.index(place)) {
        assertThat(index.reached()).as("run " + i).isEmpty();
        assertThat(index.search(Question.of("numbered1", Language.EN)).rebuilding()).isTrue();
        index.put(numbered(1));
        index.commit(new Reached(1, "n1"));
        assertThat(index.search(Question.of("numbered1", Language.EN)).found()).isOne();
      }
    }
  }

  @Test
  void anIndexThatIsMissingIsBegunAnew() {
    try (var index = Library.index(folder.resolve("nowhere").resolve("index"))) {
      assertThat(index.reached()).isEmpty();
      assertThat(index.suggest("numb", Language.EN)).isEmpty();
    }
  }

  @Test
  void aSecondNodeOnTheSameDiskHasItsOwn() {
    var place = folder.resolve("index");
    fill(place);
    try (var first = Library.index(place);
        var second = Library.index(place)) {
      assertThat(first.reached()).isPresent();
      assertThat(second.reached()).isEmpty();
      assertThat(first.search(Question.of("numbered1", Language.EN)).found()).isOne();
    }
  }

  @Test
  void discardingLeavesNothing() {
    var place = folder.resolve("index");
    fill(place);
    try (var index = Library.index(place)) {
      index.discard();
      assertThat(index.reached()).isEmpty();
      assertThat(index.size()).isZero();
    }
  }

  private static void fill(Path place) {
    try (var index = Library.index(place)) {
      for (long n = 1; n <= 20; n++) {
        index.put(numbered(n));
        if (n % 7 == 0) index.commit(new Reached(n, "n" + n));
      }
      index.commit(new Reached(20, "n20"));
    }
  }

  /** A flipped byte, a truncated file, or a missing one. */
  private static void damage(Path place, Random random, int manner) throws IOException {
    List<Path> files;
    try (var all = Files.list(place)) {
      files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    var file = files.get(random.nextInt(files.size()));
    if (manner == 0) {
      var bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= 0x55;
      Files.write(file, bytes);
    } else if (manner == 1) {
      try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() / 2);
      }
    } else {
      Files.delete(file);
    }
  }

  private static Entry numbered(long n) {
    return Library.article(
        "n" + n, "Numbered" + n + " | The text of numbered" + n + ".", "第" + n + "篇 | 正文");
  }
}
