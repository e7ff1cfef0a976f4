package uk.safeguarding.platform.eventstore;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.platform.eventstore.Follower.Seen;
import uk.safeguarding.platform.fixture.Await;
import uk.safeguarding.platform.fixture.LogFixture;
import uk.safeguarding.platform.fixture.PostgresFixture;

/** Promise P3: no reader skips a committed event, however long its transaction was held. */
class GapSafeReadingIT {

  private static final Duration HELD =
      Duration.ofSeconds(Integer.getInteger("safeguarding.p3.held-seconds", 3));

  private PostgresFixture postgres;
  private LogFixture log;

  @BeforeEach
  void start() {
    postgres = PostgresFixture.durable();
    log = new LogFixture(postgres.application());
  }

  @AfterEach
  void stop() {
    log.close();
    postgres.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 32})
  void every_committed_event_is_read_once_and_in_the_order_of_its_aggregate(int writers)
      throws Exception {
    var crowd = new Crowd(log, writers);
    var reader = new Follower(new OrderedLook());
    var subscriber = new Follower(new SubscribedLook());
    var naive = new Follower(new NaiveLook(log));

    crowd.write(HELD);

    assertThat(crowd.rolledBack()).isPositive();
    assertThat(crowd.committed()).hasSizeGreaterThan(1_000);
    assertComplete(reader.seen(), crowd);
    assertComplete(subscriber.seen(), crowd);
    assertThat(naive.seen())
        .as("the control, which asks for global_index > last, must lose events")
        .hasSizeLessThan(crowd.committed().size());
  }

  private static void assertComplete(List<Seen> seen, Crowd crowd) {
    List<String> ids = seen.stream().map(Seen::id).toList();
    // As sets: comparing lists in any order takes the square of a long run's length.
    assertThat(new HashSet<>(ids).equals(crowd.committed())).as("each was read").isTrue();
    assertThat(ids.size()).as("each was read once").isEqualTo(crowd.committed().size());
    seen.stream()
        .collect(groupingBy(Seen::aggregate, mapping(Seen::number, toList())))
        .forEach(
            (aggregate, numbers) ->
                assertThat(numbers)
                    .as(aggregate)
                    .containsExactlyElementsOf(
                        LongStream.range(0, numbers.size()).boxed().toList()));
  }

  @Test
  void the_head_a_reader_may_rely_on_stays_below_a_running_transaction() {
    log.append("first", new Crowd.Noted(0));
    var running = log.transactions().startTransaction();
    log.engine().appendEvents(List.of(LogFixture.message("held", 0, new Crowd.Noted(0))));
    Thread.ofVirtual().start(() -> log.append("second", new Crowd.Noted(0)));
    Await.until("the second is visible", () -> log.engine().committedHead().globalIndex() == 3);

    assertThat(log.engine().createHeadToken()).isNotEqualTo(log.engine().committedHead());

    running.commit();
    assertThat(log.engine().createHeadToken()).isEqualTo(log.engine().committedHead());
  }

  /** The storage engine, polled. */
  private final class OrderedLook implements Follower.Look {

    private LogPosition last = LogPosition.START;

    @Override
    public List<Seen> next() {
      List<? extends TrackedEventMessage<?>> found = log.engine().readEvents(last, false).toList();
      if (!found.isEmpty()) {
        last = LogPosition.of(found.getLast().trackingToken());
      }
      return found.stream().map(GapSafeReadingIT::seen).toList();
    }
  }

  /**
   * Axon's stream of the store, with its own cache and its own wait for news, as processors follow
   * it.
   */
  private final class SubscribedLook implements Follower.Look {

    private final BlockingStream<TrackedEventMessage<?>> stream = log.store().openStream(null);

    @Override
    public List<Seen> next() {
      List<Seen> found = new ArrayList<>();
      try {
        while (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
          found.add(seen(stream.nextAvailable()));
        }
      } catch (InterruptedException nobodyDoes) {
        throw new IllegalStateException(nobodyDoes);
      }
      return found;
    }
  }

  private static Seen seen(TrackedEventMessage<?> event) {
    var recorded = (DomainEventMessage<?>) event;
    return new Seen(
        event.getIdentifier(), recorded.getAggregateIdentifier(), recorded.getSequenceNumber());
  }
}
