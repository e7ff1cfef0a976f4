package uk.safeguarding.platform.positions;

/** The read models have not reached the position that a reader waits for; it may try again. */
public final class NotCaughtUp extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotCaughtUp() {
    super("The figures have not caught up with this write yet. Try again in a moment.");
  }
}
