package uk.safeguarding.reporting.counted.bulk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Some threads that work while their giver goes on; where they have enough to do, the giver works
 * too. What fails in them fails for the giver.
 */
final class Workers implements AutoCloseable {

  private final ThreadPoolExecutor threads;
  private final Queue<CompletableFuture<Void>> given = new ArrayDeque<>();

  Workers(int count) {
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(count),
            Thread.ofPlatform().daemon().name("rebuild-", 0).factory(),
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  void give(Runnable work) {
    while (!given.isEmpty() && given.element().isDone()) {
      given.remove().join();
    }
    given.add(CompletableFuture.runAsync(work, threads));
  }

  /** When all is done. */
  void finish() {
    while (!given.isEmpty()) {
      given.remove().join();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
