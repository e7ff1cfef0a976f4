package uk.safeguarding.standalone.commandline;

/** A command that could not do its work; the message tells its user what to do. */
public final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CommandFailed(String message) {
    super(message);
  }
}
