package uk.safeguarding.standalone.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.standalone.commandline.CommandFailed;

/**
 * Works on things of different subjects at once and on those of one subject in their order, on
 * several that wait together; holds whoever hands them over back while too many wait.
 */
final class Lanes<T> implements AutoCloseable {

  /** What is done with things that follow each other. */
  interface Work<T> {

    /** Is interrupted when the work on others has failed. */
    void run(List<T> together) throws InterruptedException;

    /** Whether a thing may be worked on together with the first of those at hand. */
    boolean mayGoWith(T first, T next);
  }

  private record Waiting<T>(String subject, T thing) {}

  private final List<BlockingQueue<Waiting<T>>> queues = new ArrayList<>();
  private final List<Thread> workers = new ArrayList<>();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private final Semaphore window;
  private final Work<T> work;
  private final int mostWaiting;
  private final int mostTogether;

  /**
   * @param lanes how many are worked at once
   * @param mostWaiting how many things may be worked on and wait
   * @param mostTogether how many of a lane are worked on together
   */
  Lanes(int lanes, int mostWaiting, int mostTogether, Work<T> work) {
    this.work = work;
    this.mostWaiting = mostWaiting;
    this.mostTogether = mostTogether;
    this.window = new Semaphore(mostWaiting);
    for (int lane = 0; lane < lanes; lane++) {
      var queue = new LinkedBlockingQueue<Waiting<T>>();
      queues.add(queue);
      workers.add(Thread.ofVirtual().name("lane-" + lane).start(() -> work(queue)));
    }
  }

  /**
   * Hands a thing over, and waits until there is room for it.
   *
   * @throws RuntimeException with which the work on an earlier one failed
   */
  void put(String subject, T thing) {
    try {
      window.acquire();
      throwFailure();
      queues
          .get(Math.floorMod(subject.hashCode(), queues.size()))
          .put(new Waiting<>(subject, thing));
    } catch (InterruptedException interruption) {
      throw interrupted();
    }
  }

  /**
   * Waits until everything is done.
   *
   * @throws RuntimeException with which the work on one of them failed
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

  private void work(BlockingQueue<Waiting<T>> queue) {
    try {
      while (failure.get() == null) {
        List<T> together = together(queue);
        work.run(together);
        window.release(together.size());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException reason) {
      fail(reason);
    }
  }

  /**
   * The first that waits and what may go with it. Others stay where they are, and nothing overtakes
   * what waits of the same subject.
   */
  private List<T> together(BlockingQueue<Waiting<T>> queue) throws InterruptedException {
    T first = queue.take().thing();
    var together = new ArrayList<T>(List.of(first));
    var held = new HashSet<String>();
    var waiting = queue.iterator();
    while (together.size() < mostTogether && waiting.hasNext()) {
      Waiting<T> next = waiting.next();
      if (!held.contains(next.subject()) && work.mayGoWith(first, next.thing())) {
        waiting.remove();
        together.add(next.thing());
      } else {
        held.add(next.subject());
      }
    }
    return together;
  }

  /** The first failure counts; everybody who waits for room or for another thing is let go. */
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
