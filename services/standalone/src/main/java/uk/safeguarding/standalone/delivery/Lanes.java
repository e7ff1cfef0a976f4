package uk.safeguarding.standalone.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.standalone.commandline.CommandFailed;

/**
 * Does tasks of different subjects at once and those of one subject in their order; holds whoever
 * hands them over back while too many wait.
 */
final class Lanes implements AutoCloseable {

  /** What is done for one subject; interrupted when another task has failed. */
  interface Task {
    void run() throws InterruptedException;
  }

  private final List<BlockingQueue<Task>> queues = new ArrayList<>();
  private final List<Thread> workers = new ArrayList<>();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private final Semaphore window;
  private final int mostWaiting;

  /**
   * @param lanes how many tasks run at once
   * @param mostWaiting how many may run and wait together
   */
  Lanes(int lanes, int mostWaiting) {
    this.mostWaiting = mostWaiting;
    this.window = new Semaphore(mostWaiting);
    for (int lane = 0; lane < lanes; lane++) {
      var queue = new LinkedBlockingQueue<Task>();
      queues.add(queue);
      workers.add(Thread.ofVirtual().name("lane-" + lane).start(() -> work(queue)));
    }
  }

  /**
   * Hands a task over, and waits until there is room for it.
   *
   * @throws RuntimeException with which an earlier task failed
   */
  void put(String subject, Task task) {
    try {
      window.acquire();
      throwFailure();
      queues.get(Math.floorMod(subject.hashCode(), queues.size())).put(task);
    } catch (InterruptedException interruption) {
      throw interrupted();
    }
  }

  /**
   * Waits until every task is done.
   *
   * @throws RuntimeException with which one of them failed
   */
  void finish() {
    try {
      window.acquire(mostWaiting);
      window.release(mostWaiting);
    } catch (InterruptedException interruption) {
      throw interrupted();
    }
    throwFailure();
  }

  private void work(BlockingQueue<Task> queue) {
    try {
      while (failure.get() == null) {
        queue.take().run();
        window.release();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException reason) {
      fail(reason);
    }
  }

  /** The first failure counts; everybody who waits for room or for another task is let go. */
  private void fail(RuntimeException reason) {
    if (failure.compareAndSet(null, reason)) {
      workers.forEach(Thread::interrupt);
      window.release(mostWaiting);
    }
  }

  private void throwFailure() {
    RuntimeException reason = failure.get();
    if (reason != null) {
      throw reason;
    }
  }

  private static CommandFailed interrupted() {
    Thread.currentThread().interrupt();
    return new CommandFailed("Interrupted. Run the same command again: it goes on.");
  }

  @Override
  public void close() {
    workers.forEach(Thread::interrupt);
  }
}
