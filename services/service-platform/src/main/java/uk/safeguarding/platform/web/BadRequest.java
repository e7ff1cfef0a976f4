package uk.safeguarding.platform.web;

/** A request that cannot be understood; the message says which part and what to send instead. */
public final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadRequest(String message) {
    super(message);
  }
}
