package uk.safeguarding.platform.positions;

/** A reader asked to wait for something that is not a position. */
public final class NotAPosition extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotAPosition() {
    super("after must be a value that a write answered in the header " + Position.HEADER + ".");
  }
}
