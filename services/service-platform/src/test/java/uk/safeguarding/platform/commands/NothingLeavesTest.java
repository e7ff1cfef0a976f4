package uk.safeguarding.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.eventstore.EventSerializers;
import uk.safeguarding.platform.metrics.ProcessingMonitor;

/** Axon tells its vendor about each installation unless it is kept from it; ours tells nobody. */
class NothingLeavesTest {

  @Test
  void the_command_bus_holds_no_part_that_reports_to_axons_vendor() {
    assertThat(reporter(NothingLeavesTest::ours)).isNull();
    assertThat(reporter(NothingLeavesTest::axonsOwn))
        .as("the control: Axon's own configuration has the reporter")
        .isNotNull();
  }

  /**
   * On a thread of its own: Axon looks for JUnit on the stack, and is on its best behaviour below
   * it.
   */
  private static @Nullable Object reporter(Supplier<Configurer> configured) {
    return CompletableFuture.supplyAsync(
            () -> {
              var axon = configured.get().buildConfiguration();
              var checker = axon.getComponent(UpdateChecker.class, () -> null);
              return checker == null
                  ? axon.getComponent(UpdateCheckerHttpClient.class, () -> null)
                  : checker;
            },
            task -> Thread.ofPlatform().start(task))
        .join();
  }

  private static Configurer ours() {
    EmbeddedEventStore store =
        EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    return Commands.wiring(
        store,
        NoTransactionManager.instance(),
        EventSerializers.json(),
        new ProcessingMonitor(new SimpleMeterRegistry(), "sample-service"));
  }

  private static Configurer axonsOwn() {
    return DefaultConfigurer.defaultConfiguration(true)
        .configureSerializer(_ -> EventSerializers.json());
  }
}
