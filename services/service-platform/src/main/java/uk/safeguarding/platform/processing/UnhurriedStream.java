package uk.safeguarding.platform.processing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import uk.safeguarding.platform.eventstore.LogPosition;

/**
 * A stream that rests for a moment each time it has been read to its end, and then has its reader
 * look again. Axon's reader would look again after half a second, or never rest.
 */
final class UnhurriedStream implements BlockingStream<TrackedEventMessage<?>> {

  private static final Duration SHORTEST = Duration.ofMillis(25);
  private static final Duration LONGEST = Duration.ofMillis(400);

  /** The busier the log, the longer the rest: a reader's batch grows and its cost does not. */
  private static final Duration FOR_EACH_READ = Duration.ofMillis(2);

  private final BlockingStream<TrackedEventMessage<?>> events;
  private final ScheduledExecutorService timer;
  private final Hold hold;
  private volatile Runnable reader = () -> {};
  private volatile boolean resting;

  /** Since the last rest; only the reader counts. */
  private int read;

  private volatile boolean closed;

  UnhurriedStream(
      BlockingStream<TrackedEventMessage<?>> events, ScheduledExecutorService timer, Hold hold) {
    this.events = events;
    this.timer = timer;
    this.hold = hold;
  }

  @Override
  public boolean setOnAvailableCallback(Runnable callback) {
    reader = callback;
    return true;
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    if (resting) {
      return false;
    }
    boolean available = events.hasNextAvailable(timeout, unit) && isAllowed();
    if (!available) {
      rest();
    }
    return available;
  }

  private boolean isAllowed() {
    return events
        .peek()
        .map(next -> hold.allows(LogPosition.of(next.trackingToken())))
        .orElse(true);
  }

  private void rest() {
    resting = true;
    long millis = SHORTEST.plus(FOR_EACH_READ.multipliedBy(read)).toMillis();
    read = 0;
    try {
      timer.schedule(this::wake, Math.min(millis, LONGEST.toMillis()), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      // The service stops; its readers go on from their tokens when it starts again.
      resting = false;
    }
  }

  private void wake() {
    resting = false;
    if (!closed) {
      reader.run();
    }
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return events.peek();
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    read++;
    return events.nextAvailable();
  }

  @Override
  public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
    events.skipMessagesWithPayloadTypeOf(ignored);
  }

  @Override
  public void close() {
    closed = true;
    events.close();
  }
}
