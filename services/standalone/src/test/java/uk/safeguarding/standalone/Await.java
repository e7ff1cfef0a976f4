package uk.safeguarding.standalone;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to come true, and fails with its name when it does not. */
public final class Await {

  private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

  private Await() {}

  public static void until(String what, Duration patience, BooleanSupplier holds) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Still waiting until " + what);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }
}
