package uk.safeguarding.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.eventstore.EventSerializers;
import uk.safeguarding.platform.metrics.ProcessingMonitor;

class RememberingRepositoryTest {

  record Add(@TargetAggregateIdentifier String id) {}

  record AddThenRefuse(@TargetAggregateIdentifier String id) {}

  record Ask(@TargetAggregateIdentifier String id) {}

  record RefuseUnder(@TargetAggregateIdentifier String id, int count) {}

  record Added(String id) {}

  /** Counts what was added; answers with the count. */
  static class Tally {

    @AggregateIdentifier private @Nullable String id;
    private int count;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(Add command) {
      AggregateLifecycle.apply(new Added(command.id()));
      return count;
    }

    @CommandHandler
    int handle(AddThenRefuse command) {
      AggregateLifecycle.apply(new Added(command.id()));
      throw new Refused();
    }

    @CommandHandler
    int handle(Ask command) {
      return count;
    }

    @CommandHandler
    void handle(RefuseUnder command) {
      if (count < command.count()) {
        throw new Refused();
      }
    }

    @EventSourcingHandler
    void on(Added event) {
      id = event.id();
      count++;
    }
  }

  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Takes no event twice, as the real log, and tells what was asked of it. */
  private static final class CountedReads extends InMemoryEventStorageEngine {

    private final List<String> read = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
      var first = (DomainEventMessage<?>) events.getFirst();
      if (last(first.getAggregateIdentifier()).orElse(-1L) >= first.getSequenceNumber()) {
        throw new ConcurrencyException("An event of this number is in the log");
      }
      super.appendEvents(events);
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long firstSequenceNumber) {
      read.add(aggregate);
      return super.readEvents(aggregate, firstSequenceNumber);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
      asked.add(aggregate);
      return last(aggregate);
    }

    private Optional<Long> last(String aggregate) {
      return super.readEvents(aggregate, 0)
          .asStream()
          .reduce((_, last) -> last)
          .map(DomainEventMessage::getSequenceNumber);
    }
  }

  private final CountedReads log = new CountedReads();
  private final EmbeddedEventStore store = EmbeddedEventStore.builder().storageEngine(log).build();
  private final Commands one = instance();
  private final Commands other = instance();

  private Commands instance() {
    var commands =
        Commands.over(
            Aggregates.of(Tally.class),
            store,
            NoTransactionManager.instance(),
            EventSerializers.json(),
            new ProcessingMonitor(new SimpleMeterRegistry(), "sample-service"));
    commands.afterPropertiesSet();
    return commands;
  }

  @AfterEach
  void stop() {
    one.destroy();
    other.destroy();
    store.shutDown();
  }

  @Test
  void reads_an_aggregate_from_its_events_once() {
    one.send(new Add("a"));
    log.read.clear();

    assertThat(one.<Integer>send(new Add("a"))).isEqualTo(2);
    assertThat(one.<Integer>send(new Add("a"))).isEqualTo(3);

    assertThat(log.read).isEmpty();
  }

  @Test
  void knows_what_another_instance_has_recorded_meanwhile() {
    one.send(new Add("a"));
    other.send(new Add("a"));

    assertThat(one.<Integer>send(new Add("a"))).isEqualTo(3);
    assertThat(other.<Integer>send(new Add("a"))).isEqualTo(4);
  }

  @Test
  void asks_the_log_nothing_where_events_come_of_a_command() {
    one.send(new Add("a"));
    log.asked.clear();

    one.send(new Add("a"));

    assertThat(log.asked).isEmpty();
  }

  @Test
  void answers_from_the_latest_where_no_event_comes_of_a_command() {
    one.send(new Add("a"));
    other.send(new Add("a"));

    assertThat(one.<Integer>send(new Ask("a"))).isEqualTo(2);
  }

  @Test
  void refuses_by_the_latest_alone() {
    one.send(new Add("a"));
    other.send(new Add("a"));

    assertThatCode(() -> one.send(new RefuseUnder("a", 2))).doesNotThrowAnyException();
    assertThatThrownBy(() -> one.send(new RefuseUnder("a", 3))).isInstanceOf(Refused.class);
  }

  @Test
  void forgets_what_a_refused_command_has_changed() {
    one.send(new Add("a"));

    assertThatThrownBy(() -> one.send(new AddThenRefuse("a"))).isInstanceOf(Refused.class);

    assertThat(one.<Integer>send(new Add("a"))).isEqualTo(2);
  }
}
