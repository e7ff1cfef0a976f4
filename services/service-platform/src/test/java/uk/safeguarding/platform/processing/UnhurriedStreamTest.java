package uk.safeguarding.platform.processing;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnhurriedStreamTest {

  private final Events events = new Events();
  private final Timer timer = new Timer();
  private final UnhurriedStream stream = new UnhurriedStream(events, timer, new Hold());
  private int looks;

  @Test
  void gives_what_is_there_without_a_rest() throws InterruptedException {
    events.come(3);

    assertThat(read()).isEqualTo(3);
  }

  @Test
  void rests_once_it_is_read_to_its_end() throws InterruptedException {
    events.come(1);
    read();
    events.come(2);

    assertThat(read()).isZero();

    timer.pass();
    assertThat(read()).isEqualTo(2);
  }

  @Test
  void has_its_reader_look_again_when_it_has_rested() throws InterruptedException {
    assertThat(stream.setOnAvailableCallback(() -> looks++)).isTrue();
    read();
    read();
    assertThat(looks).isZero();

    timer.pass();

    assertThat(looks).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 25", "25, 75", "100, 225", "1000, 400"})
  void rests_the_longer_the_more_it_had_to_give(int given, long millis)
      throws InterruptedException {
    events.come(given);

    read();

    assertThat(timer.delays).containsExactly(millis);
  }

  @Test
  void has_nobody_look_once_it_is_closed() throws InterruptedException {
    stream.setOnAvailableCallback(() -> looks++);
    read();
    stream.close();

    timer.pass();

    assertThat(looks).isZero();
  }

  private int read() throws InterruptedException {
    int count = 0;
    while (stream.hasNextAvailable()) {
      stream.nextAvailable();
      count++;
    }
    return count;
  }

  private static final class Events implements BlockingStream<TrackedEventMessage<?>> {

    private final Queue<TrackedEventMessage<?>> waiting = new ArrayDeque<>();

    void come(int count) {
      for (int i = 0; i < count; i++) {
        waiting.add(
            new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(i), GenericEventMessage.asEventMessage("event")));
      }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      return Optional.ofNullable(waiting.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) {
      return !waiting.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() {
      return waiting.remove();
    }

    @Override
    public void close() {
      waiting.clear();
    }
  }

  /** Lets the time pass when it is told to. */
  private static final class Timer extends ScheduledThreadPoolExecutor {

    private final List<Runnable> due = new ArrayList<>();
    private final List<Long> delays = new ArrayList<>();

    Timer() {
      super(0);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
      due.add(task);
      delays.add(unit.toMillis(delay));
      return new Scheduled(task);
    }

    void pass() {
      List<Runnable> now = List.copyOf(due);
      due.clear();
      now.forEach(Runnable::run);
    }
  }

  private static final class Scheduled extends FutureTask<Void> implements ScheduledFuture<Void> {

    Scheduled(Runnable task) {
      super(task, null);
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(0, NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return 0;
    }
  }
}
