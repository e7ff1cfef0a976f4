package uk.safeguarding.platform.web;

/** What was asked for does not exist, or is not for this reader: both are answered alike. */
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what in words, without repeating what the client sent
   */
  public NotFound(String what) {
    super(what);
  }
}
