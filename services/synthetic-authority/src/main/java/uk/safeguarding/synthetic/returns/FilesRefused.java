package uk.safeguarding.synthetic.returns;

/** Files cannot be written where they were asked for; the message says what to do. */
public final class FilesRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FilesRefused(String message) {
    super(message);
  }
}
