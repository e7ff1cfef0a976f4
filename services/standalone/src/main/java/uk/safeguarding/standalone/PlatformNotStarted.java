package uk.safeguarding.standalone;

/** The platform could not start; the message is the innermost reason, in words for an operator. */
public final class PlatformNotStarted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PlatformNotStarted(RuntimeException reason) {
    super("The platform did not start. " + innermost(reason).getMessage(), reason);
  }

  private static Throwable innermost(Throwable reason) {
    Throwable found = reason;
    while (found.getCause() != null) {
      found = found.getCause();
    }
    return found;
  }
}
