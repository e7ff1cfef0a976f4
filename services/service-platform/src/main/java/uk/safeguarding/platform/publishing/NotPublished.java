package uk.safeguarding.platform.publishing;

/** A batch that Kafka has not acknowledged, and which therefore goes out again. */
final class NotPublished extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotPublished(String message, Throwable cause) {
    super(message, cause);
  }
}
