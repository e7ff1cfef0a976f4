package uk.safeguarding.platform.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Counts and times what Axon's processors and command bus handle, as Micrometer meters. */
public final class ProcessingMonitor {

  private final MeterRegistry meters;
  private final String service;

  public ProcessingMonitor(MeterRegistry meters, String service) {
    this.meters = meters;
    this.service = service;
  }

  /** The monitor of one processor. */
  public MessageMonitor<EventMessage<?>> of(String processor) {
    return monitor("safeguarding.events", "processor", processor);
  }

  /** The monitor of the service's command bus. */
  public <M extends Message<?>> MessageMonitor<M> commands() {
    return monitor("safeguarding.commands", "bus", "commands");
  }

  private <M extends Message<?>> MessageMonitor<M> monitor(String meter, String tag, String value) {
    Timer handled = meters.timer(meter + ".handled", "service", service, tag, value);
    Counter failed = meters.counter(meter + ".failed", "service", service, tag, value);
    return _ -> new Measurement(System.nanoTime(), handled, failed);
  }

  private record Measurement(long startedAt, Timer handled, Counter failed)
      implements MessageMonitor.MonitorCallback {

    @Override
    public void reportSuccess() {
      handled.record(System.nanoTime() - startedAt, TimeUnit.NANOSECONDS);
    }

    @Override
    public void reportFailure(@Nullable Throwable cause) {
      failed.increment();
    }

    @Override
    public void reportIgnored() {
      // An event that this processor does not care about is no work.
    }
  }
}
