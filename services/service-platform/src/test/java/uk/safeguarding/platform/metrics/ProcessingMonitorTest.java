package uk.safeguarding.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.monitoring.MessageMonitor.MonitorCallback;
import org.junit.jupiter.api.Test;

class ProcessingMonitorTest {

  private static final EventMessage<String> EVENT = GenericEventMessage.asEventMessage("noted");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ProcessingMonitor monitor = new ProcessingMonitor(meters, "sample-service");

  @Test
  void a_processors_successes_are_timed_and_its_failures_counted_under_its_name() {
    monitor.of("worklist").onMessageIngested(EVENT).reportSuccess();
    monitor.of("worklist").onMessageIngested(EVENT).reportFailure(new IllegalStateException());
    monitor.of("other").onMessageIngested(EVENT).reportSuccess();

    var worklist =
        meters
            .get("safeguarding.events.handled")
            .tags("service", "sample-service", "processor", "worklist");
    assertThat(worklist.timer().count()).isEqualTo(1);
    assertThat(
            meters
                .get("safeguarding.events.failed")
                .tags("processor", "worklist")
                .counter()
                .count())
        .isEqualTo(1);
  }

  @Test
  void what_a_processor_passes_over_is_no_work() {
    MonitorCallback passedOver = monitor.of("worklist").onMessageIngested(EVENT);

    passedOver.reportIgnored();

    assertThat(meters.get("safeguarding.events.handled").timer().count()).isZero();
    assertThat(meters.get("safeguarding.events.failed").counter().count()).isZero();
  }

  @Test
  void commands_have_meters_of_their_own() {
    monitor.commands().onMessageIngested(EVENT).reportSuccess();

    assertThat(
            meters
                .get("safeguarding.commands.handled")
                .tags("service", "sample-service")
                .timer()
                .count())
        .isEqualTo(1);
  }
}
