package uk.safeguarding.standalone.embedded;

/** An embedded server could not be started or stopped; the message says what an operator can do. */
public final class ServerFailed extends RuntimeException {

  public ServerFailed(String message, Throwable cause) {
    super(message, cause);
  }

  public ServerFailed(String message) {
    super(message);
  }

  static ServerFailed interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new ServerFailed("Interrupted while a server was starting or stopping.", cause);
  }
}
