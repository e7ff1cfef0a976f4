package uk.safeguarding.platform.processing;

import java.util.Comparator;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.platform.eventstore.LogPosition;

/** A running reader of the service's log: where it stands, and how to stop, start and rewind it. */
public final class LogProcessor {

  private final String name;
  private final PooledStreamingEventProcessor processor;
  private final TokenStore tokens;
  private final @Nullable SequencedDeadLetterQueue<EventMessage<?>> deadLetters;

  LogProcessor(
      String name,
      PooledStreamingEventProcessor processor,
      TokenStore tokens,
      @Nullable SequencedDeadLetterQueue<EventMessage<?>> deadLetters) {
    this.name = name;
    this.processor = processor;
    this.tokens = tokens;
    this.deadLetters = deadLetters;
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

  /** The place up to which every segment has taken effect; the start while a segment is unclaimed. */
  public LogPosition position() {
    List<EventTrackerStatus> claimed = List.copyOf(processor.processingStatus().values());
    int segments = tokens.fetchSegments(name).length;
    if (segments == 0 || claimed.size() < segments) {
      return LogPosition.START;
    }
    return claimed.stream()
        .map(status -> LogPosition.of(status.getTrackingToken()))
        .min(Comparator.naturalOrder())
        .orElse(LogPosition.START);
  }

  /** How many events wait parked. */
  public long parked() {
    if (deadLetters == null) {
      return 0;
    }
    long parked = 0;
    for (Iterable<?> sequence : deadLetters.deadLetters()) {
      for (Object _ : sequence) {
        parked++;
      }
    }
    return parked;
  }

  /** Forgets what was parked: a rebuild meets those events again. */
  public void forgetParked() {
    if (deadLetters != null) {
      deadLetters.clear();
    }
  }
}
