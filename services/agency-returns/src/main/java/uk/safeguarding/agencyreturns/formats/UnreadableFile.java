package uk.safeguarding.agencyreturns.formats;

/** A file that cannot be read as a table of its format at all; nothing of it is kept. */
public final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong with which file and what to send instead, for the person who sent
   *     it
   */
  public UnreadableFile(String message) {
    super(message);
  }

  public UnreadableFile(String message, Throwable cause) {
    super(message, cause);
  }
}
