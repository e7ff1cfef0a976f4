package uk.safeguarding.kernel;

/** The record has changed since the version that the sender read. */
public final class StaleVersion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Versions are sequence numbers of the record's last event; -1 before its first. */
  public StaleVersion(long expected, long current) {
    super(
        "The record is at version %d, not at %d any more. Read it again and repeat your change."
            .formatted(current, expected));
  }
}
