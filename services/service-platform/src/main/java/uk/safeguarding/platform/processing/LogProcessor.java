package uk.safeguarding.platform.processing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;

/**
 * A running reader of the service's log: where it stands, and how to stop, start and hold it. Its
 * name stays when another reader takes its place.
 */
public final class LogProcessor {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  record Reader(
      PooledStreamingEventProcessor processor, Hold hold, @Nullable ParkedEvents parked) {}

  private final String name;
  private final int segments;
  private final Supplier<Reader> readers;
  private final AtomicReference<@Nullable Reader> reader = new AtomicReference<>();

  /**
   * @param readers makes the reader when it is first started
   */
  LogProcessor(String name, int segments, Supplier<Reader> readers) {
    this.name = name;
    this.segments = segments;
    this.readers = readers;
  }

  public String name() {
    return name;
  }

  public synchronized void start() {
    @Nullable Reader known = reader.get();
    Reader started = known == null ? readers.get() : known;
    reader.set(started);
    started.processor.start();
  }

  public synchronized void stop() {
    @Nullable Reader stopped = reader.get();
    if (stopped != null) {
      stopped.processor.shutDown();
    }
  }

  public boolean running() {
    @Nullable Reader current = reader.get();
    return current != null && current.processor.isRunning();
  }

  /**
   * What another has read is from now on read under this name; this one's own reader is stopped.
   */
  public synchronized void goOnAs(LogProcessor other) {
    reader.set(other.reader.get());
  }

  /** Reads no further than that for now; null to read on. It must have been started once. */
  public void holdAt(@Nullable LogPosition place) {
    @Nullable Reader held = reader.get();
    if (held != null) {
      held.hold.at(place);
    }
  }

  /**
   * Waits until every segment has taken effect up to a place.
   *
   * @throws IllegalStateException when it is stopped meanwhile
   */
  public void await(LogPosition place) {
    while (position().compareTo(place) < 0) {
      if (!running()) {
        throw new IllegalStateException("The reader " + name + " was stopped.");
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  /**
   * The place up to which every segment has taken effect; the start while a segment is unclaimed.
   */
  public LogPosition position() {
    @Nullable Reader current = reader.get();
    if (current == null) {
      return LogPosition.START;
    }
    List<EventTrackerStatus> claimed = List.copyOf(current.processor.processingStatus().values());
    if (claimed.size() < segments) {
      return LogPosition.START;
    }
    return claimed.stream()
        .map(status -> LogPosition.of(status.getTrackingToken()))
        .min(Comparator.naturalOrder())
        .orElse(LogPosition.START);
  }

  /** How many events wait parked. */
  public long parked() {
    @Nullable ParkedEvents parked = parkedEvents();
    return parked == null ? 0 : parked.count();
  }

  /**
   * Tries again what was parked, once its cause is mended; an event that fails again stays, with
   * all behind it. The reader waits meanwhile: a fold is not made for two events at once.
   *
   * @return how many events have taken effect
   */
  public synchronized int retryParked() {
    @Nullable ParkedEvents parked = parkedEvents();
    if (parked == null || parked.count() == 0) {
      return 0;
    }
    boolean reads = running();
    stop();
    try {
      return parked.retry();
    } finally {
      if (reads) {
        start();
      }
    }
  }

  /** Forgets what was parked. */
  public void forgetParked() {
    @Nullable ParkedEvents parked = parkedEvents();
    if (parked != null) {
      parked.forget();
    }
  }

  private @Nullable ParkedEvents parkedEvents() {
    @Nullable Reader current = reader.get();
    return current == null ? null : current.parked;
  }
}
