package uk.safeguarding.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.safeguarding.platform.fixture.Await;
import uk.safeguarding.platform.processing.DelegatingTokenStore;

/** A batch that breaks off at any point is folded again, and the documents end as if it had not. */
class InterruptedBatchIT {

  private static Bench bench;

  @BeforeAll
  static void start() {
    bench = new Bench();
  }

  @AfterAll
  static void stop() {
    bench.close();
  }

  @BeforeEach
  void aLog() {
    bench.emptyLog();
    bench.append(3, 0, 20);
  }

  @Test
  void a_crash_between_the_documents_and_the_token_repeats_the_batch_without_a_trace() {
    var crash = new AtomicBoolean(true);

    try (var run =
        bench
            .run(new Worklist(1), store -> new FlushingTokenStore(before(store, () -> fail(crash))))
            .started()
            .caughtUp()) {
      assertThat(crash).isFalse();
      assertThat(run.worklist.folds)
          .as("nothing is folded that the documents have had")
          .hasValue(2 * 3 * 20);
      assertThat(run.sha256()).isEqualTo(bench.cleanRun());
    }
  }

  @Test
  void what_a_batch_parked_survives_a_crash_behind_its_token() {
    var crash = new AtomicBoolean(true);
    var worklist = new Worklist(1);
    worklist.poisoned.add("subject-1");

    try (var run =
        bench
            .run(
                worklist,
                store ->
                    new FlushingTokenStore(after(store, () -> failOnceParked(crash, worklist))))
            .started()
            .caughtUp()) {
      assertThat(crash).isFalse();
      assertThat(run.processor.parked()).isGreaterThanOrEqualTo(20);

      worklist.poisoned.clear();
      run.processor.retryParked();
      assertThat(run.sha256()).isEqualTo(bench.cleanRun());
    }
  }

  /** The control: Axon's own order, the token first, loses the batch whose documents then fail. */
  @Test
  void without_the_flush_before_the_token_such_a_crash_loses_the_batch() {
    var crash = new AtomicBoolean(true);

    try (var run = bench.run(new Worklist(1), store -> after(store, () -> fail(crash))).started()) {
      Await.until("the crash", () -> !crash.get());
      run.caughtUp();
      assertThat(run.sha256()).isNotEqualTo(bench.cleanRun());
    }
  }

  @Test
  void a_rebuild_waits_for_a_token_store_that_is_away_for_a_moment() {
    var away = new AtomicBoolean();

    try (var run =
        bench
            .run(new Worklist(1), store -> new AwayOnce(new FlushingTokenStore(store), away))
            .started()
            .caughtUp()) {
      away.set(true);
      run.register.rebuild();

      assertThat(away).isFalse();
      assertThat(run.caughtUp().sha256()).isEqualTo(bench.cleanRun());
    }
  }

  private static final class AwayOnce extends DelegatingTokenStore {

    private final AtomicBoolean away;

    AwayOnce(TokenStore tokens, AtomicBoolean away) {
      super(tokens);
      this.away = away;
    }

    @Override
    public int[] fetchSegments(String processor) {
      if (away.getAndSet(false)) {
        throw new MongoTimeoutException("no answer");
      }
      return super.fetchSegments(processor);
    }
  }

  private static void failOnceParked(AtomicBoolean once, Worklist worklist) {
    if (worklist.refusals.get() > 0) {
      fail(once);
    }
  }

  private static void fail(AtomicBoolean once) {
    if (once.getAndSet(false)) {
      throw new IllegalStateException("the process is killed here");
    }
  }

  private static TokenStore before(TokenStore store, Runnable event) {
    return new InterruptedTokenStore(store, event, () -> {});
  }

  private static TokenStore after(TokenStore store, Runnable event) {
    return new InterruptedTokenStore(store, () -> {}, event);
  }
}
