package uk.safeguarding.platform.processing;

import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;

/** A running reader of the service's log: where it stands, and how to stop, start and rewind it. */
public final class LogProcessor {

  private final String name;
  private final PooledStreamingEventProcessor processor;
  private final int segments;
  private final @Nullable ParkedEvents parked;

  LogProcessor(
      String name,
      PooledStreamingEventProcessor processor,
      int segments,
      @Nullable ParkedEvents parked) {
    this.name = name;
    this.processor = processor;
    this.segments = segments;
    this.parked = parked;
  }

  public String name() {
    return name;
  }

  public void start() {
    processor.start();
  }

  public void stop() {
    processor.shutDown();
  }

  public boolean running() {
    return processor.isRunning();
  }

  /**
   * The place up to which every segment has taken effect; the start while a segment is unclaimed.
   */
  public LogPosition position() {
    List<EventTrackerStatus> claimed = List.copyOf(processor.processingStatus().values());
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
    return parked == null ? 0 : parked.count();
  }

  /**
   * Tries again what was parked, once its cause is mended; an event that fails again stays, with
   * all behind it.
   *
   * @return how many events have taken effect
   */
  public int retryParked() {
    return parked == null ? 0 : parked.retry();
  }

  /** Forgets what was parked: a rebuild meets those events again. */
  public void forgetParked() {
    if (parked != null) {
      parked.forget();
    }
  }
}
