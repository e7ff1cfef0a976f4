package uk.safeguarding.standalone.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries to bring a dead server back, at once and then ever more slowly, until it succeeds. */
record Supervision(String server, BooleanSupplier revived) {

  private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

  void begin() {
    Thread.ofVirtual().name(server + "-supervision").start(this::run);
  }

  private void run() {
    var pause = FIRST_PAUSE;
    try {
      while (!revived.getAsBoolean()) {
        LOG.warn("{} is down; next attempt in {}.", server, pause);
        Thread.sleep(pause);
        pause = longer(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Duration longer(Duration pause) {
    var doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }
}
