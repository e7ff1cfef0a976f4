package uk.safeguarding.platform.processing;

/**
 * A server did not answer while an event was handled, or not as it must: no fault of the event,
 * whose batch is tried again.
 */
public class ServerAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ServerAway(String message, Throwable cause) {
    super(message, cause);
  }

  protected ServerAway(String message) {
    super(message);
  }
}
