package uk.safeguarding.platform.processing;

import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as its readers see it: soon, and some events at a time where many come one after the
 * other, since each batch costs a reader a token to store.
 */
record UnhurriedLog(
    StreamableMessageSource<TrackedEventMessage<?>> log, ScheduledExecutorService timer, Hold hold)
    implements StreamableMessageSource<TrackedEventMessage<?>> {

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
    return new UnhurriedStream(log.openStream(from), timer, hold);
  }

  @Override
  public TrackingToken createTailToken() {
    return log.createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return log.createHeadToken();
  }

  @Override
  public TrackingToken createTokenAt(Instant instant) {
    return log.createTokenAt(instant);
  }
}
