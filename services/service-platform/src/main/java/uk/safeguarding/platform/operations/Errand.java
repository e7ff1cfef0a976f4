package uk.safeguarding.platform.operations;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work for an operator that takes longer than a request may: it is begun, and asked after.
 *
 * @param <R> what comes of it
 */
final class Errand<R> {

  private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

  /**
   * How it stands.
   *
   * @param state {@code never-begun}, {@code running}, {@code done} or {@code failed}
   * @param result what came of it; null unless it is done
   */
  record Report<R>(String state, @Nullable R result) {}

  private final String name;
  private final Supplier<R> work;
  private final Executor turn;
  private @Nullable CompletableFuture<R> begun;

  /**
   * @param name for the log
   * @param turn lets one work at a time
   */
  Errand(String name, Supplier<R> work, Executor turn) {
    this.name = name;
    this.work = work;
    this.turn = turn;
  }

  /** Begins it, unless it is under way. */
  synchronized void begin() {
    if (begun == null || begun.isDone()) {
      begun =
          CompletableFuture.supplyAsync(work, turn)
              .whenComplete(
                  (_, failure) -> {
                    if (failure != null) {
                      LOG.error("The {} failed.", name, failure);
                    }
                  });
    }
  }

  synchronized Report<R> report() {
    if (begun == null) {
      return new Report<>("never-begun", null);
    }
    return switch (begun.state()) {
      case RUNNING -> new Report<>("running", null);
      case SUCCESS -> new Report<>("done", begun.resultNow());
      case FAILED, CANCELLED -> new Report<>("failed", null);
    };
  }
}
