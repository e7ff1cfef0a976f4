package uk.safeguarding.platform.receiving;

/** A message that does not keep its contract; it is put aside whole and the others go on. */
final class UnreadableMessage extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableMessage(String reason) {
    super(reason);
  }

  UnreadableMessage(String reason, Throwable cause) {
    super(reason, cause);
  }
}
