package org.kvartal.text;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.kvartal.platform.Refusal;

/**
 * Time for work on texts that strangers wrote. Short texts are worked on at once, since even the
 * worst of them is quick; longer ones on a thread of their own that is waited for so long only. A
 * thread that is late cannot be stopped, it runs out by itself after some seconds; there are at
 * most {@value #THREADS} of them, and when all are busy the text is refused.
 */
final class Budget {

  static final Duration LIMIT = Duration.ofSeconds(2);

  /** For Word files, which take a second for a hundred pages. */
  static final Duration LONG = Duration.ofSeconds(20);

  private static final int THREADS = 8;

  /** The slowest known text of this size takes 100 ms. */
  private static final int AT_ONCE = 16 * 1024;

  private static final ExecutorService POOL =
      new ThreadPoolExecutor(
          0,
          THREADS,
          10,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          work -> Thread.ofPlatform().name("text").daemon().unstarted(work));

  private Budget() {}

  static Refusal tooComplex() {
    return Refusal.invalid("text.too-complex");
  }

  /**
   * @throws Refusal {@code text.too-complex} when it takes too long or nests too deeply
   */
  static <T> T within(int size, Supplier<T> work) {
    return within(size <= AT_ONCE ? Duration.ZERO : LIMIT, work);
  }

  /** Like {@link #within(int, Supplier)}; zero means at once, on this thread. */
  static <T> T within(Duration limit, Supplier<T> work) {
    try {
      if (limit.isZero()) return work.get();
      return POOL.submit(work::get).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | RejectedExecutionException | StackOverflowError e) {
      throw tooComplex(); // each of the three means: more than an honest text asks for
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case StackOverflowError _ -> throw tooComplex();
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) { // the server is going down
      Thread.currentThread().interrupt();
      throw new Refusal(Refusal.Kind.UNAVAILABLE, "text.too-complex");
    }
  }
}
