package uk.safeguarding.platform.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import uk.safeguarding.platform.fixture.Await;
import uk.safeguarding.platform.fixture.LogFixture;

/** Many writers at once, who hold their transactions open and sometimes give up. */
final class Crowd {

  private static final int LONGEST_HOLD_MILLIS = 30;
  private static final int AGGREGATES = 96;
  private static final int ROLLED_BACK_PERCENT = 5;
  private static final int ENOUGH = 1_000;

  private final LogFixture log;
  private final int writers;
  private final Set<String> committed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger rolledBack = new AtomicInteger();

  Crowd(LogFixture log, int writers) {
    this.log = log;
    this.writers = writers;
  }

  /** Ids of the events whose commit was acknowledged. */
  Set<String> committed() {
    return committed;
  }

  int rolledBack() {
    return rolledBack.get();
  }

  /**
   * Writes while one transaction more is held open, for that time at least and until there is
   * enough to read, and a moment longer.
   */
  void write(Duration held) throws Exception {
    var longOneOpen = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> longOne = threads.submit(() -> hold(held, longOneOpen));
      longOneOpen.await();
      List<Future<?>> all = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        var random = new Random(writer);
        all.add(threads.submit(() -> writeUntil(longOne, random)));
      }
      for (Future<?> each : all) {
        each.get();
      }
      longOne.get();
    }
  }

  private void hold(Duration held, CountDownLatch open) {
    Transaction transaction = log.transactions().startTransaction();
    var event = LogFixture.message("held", 0, new Noted(0));
    log.engine().appendEvents(List.of(event));
    open.countDown();
    Await.pass(held);
    // A slow machine writes for longer, not less.
    Await.until("a crowd has written", () -> committed.size() > ENOUGH);
    transaction.commit();
    committed.add(event.getIdentifier());
  }

  private void writeUntil(Future<?> longOne, Random random) {
    while (!longOne.isDone()) {
      write(random);
    }
    for (int more = 0; more < 10; more++) {
      write(random);
    }
  }

  private void write(Random random) {
    String aggregate = "aggregate-" + random.nextInt(AGGREGATES);
    long next = log.engine().lastSequenceNumberFor(aggregate).orElse(-1L) + 1;
    List<? extends DomainEventMessage<?>> events =
        LongStream.rangeClosed(next, next + random.nextInt(3))
            .mapToObj(number -> LogFixture.message(aggregate, number, new Noted(number)))
            .toList();
    Transaction transaction = log.transactions().startTransaction();
    try {
      log.engine().appendEvents(events);
    } catch (ConcurrencyException | AggregateStreamCreationException anotherWasFaster) {
      transaction.rollback();
      return;
    }
    Await.pass(Duration.ofMillis(random.nextInt(LONGEST_HOLD_MILLIS)));
    if (random.nextInt(100) < ROLLED_BACK_PERCENT) {
      transaction.rollback();
      rolledBack.incrementAndGet();
      return;
    }
    transaction.commit();
    events.forEach(event -> committed.add(event.getIdentifier()));
  }

  record Noted(long number) {}
}
