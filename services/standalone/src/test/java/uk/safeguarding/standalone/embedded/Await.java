package uk.safeguarding.standalone.embedded;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;

/** Polls for something that comes true by itself, and fails at a deadline. */
final class Await {

  private static final Duration POLL = Duration.ofMillis(20);
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private Await() {}

  static void until(String what, Callable<Boolean> holds) throws Exception {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    while (!holds.call()) {
      if (System.nanoTime() > deadline) {
        Assertions.fail("Not within " + DEADLINE + ": " + what);
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }
}
