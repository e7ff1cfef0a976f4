package uk.safeguarding.standalone.commandline;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until nothing is on its way any more. */
public final class CaughtUp {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private CaughtUp() {}

  /**
   * Answers once every reader of every log has caught up, twice in a row, since one feeds the next.
   */
  public static void await(PlatformClient platform) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int looks = 0;
    while (looks < 2) {
      looks = platform.get("/api/positions").path("caughtUp").booleanValue() ? looks + 1 : 0;
      if (System.nanoTime() > deadline) {
        throw new CommandFailed(
            "The read models have not caught up; GET /api/positions shows where they are.");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }
}
