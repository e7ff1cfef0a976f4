package uk.safeguarding.standalone;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets time pass before something is killed: the only place where a test may wait for nothing. */
final class Moments {

  private Moments() {}

  static void pass(int milliseconds) {
    long end = System.nanoTime() + Duration.ofMillis(milliseconds).toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }
}
