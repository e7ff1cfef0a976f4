package uk.safeguarding.standalone.delivery;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One line of a terminal that shows how far a delivery has come: the day, the requests, how many a
 * second, and how long it will take. The days before the first reported one, which tell the history
 * of open cases, are few and count for nothing in the estimate.
 */
final class Progress implements Delivery.Log {

  private static final int WIDTH = 30;
  private static final Duration BETWEEN = Duration.ofMillis(200);

  /** An estimate from less than this part would be a guess. */
  private static final double WORTH_AN_ESTIMATE = 0.01;

  private final LocalDate from;
  private final long days;
  private final PrintStream terminal;
  private final InstantSource clock;
  private final Instant started;
  private Instant lastShown = Instant.MIN;
  private Instant reportedSince = Instant.MAX;

  Progress(LocalDate from, LocalDate to, PrintStream terminal, InstantSource clock) {
    this.from = from;
    this.days = ChronoUnit.DAYS.between(from, to) + 1;
    this.terminal = terminal;
    this.clock = clock;
    this.started = clock.instant();
  }

  @Override
  public void reached(LocalDate day, long answered) {
    Instant now = clock.instant();
    long done = ChronoUnit.DAYS.between(from, day) + 1;
    if (done > 0 && reportedSince.equals(Instant.MAX)) {
      reportedSince = now;
    }
    if (done == days || lastShown.equals(Instant.MIN) || now.isAfter(lastShown.plus(BETWEEN))) {
      lastShown = now;
      terminal.print("\r" + line(day, Math.max(done, 0) / (double) days, answered, now));
      terminal.flush();
    }
  }

  private String line(LocalDate day, double part, long answered, Instant now) {
    int filled = (int) Math.round(part * WIDTH);
    double seconds = Math.max(Duration.between(started, now).toMillis(), 1) / 1_000.0;
    return "[%s%s] %s  %,d requests  %,.0f/s  %s"
        .formatted(
            "#".repeat(filled),
            " ".repeat(WIDTH - filled),
            day,
            answered,
            answered / seconds,
            timeLeft(part, now));
  }

  private String timeLeft(double part, Instant now) {
    if (part < WORTH_AN_ESTIMATE) {
      return "            ";
    }
    double spent = Duration.between(reportedSince, now).toMillis() / 1_000.0;
    long left = Math.round(spent * (1 - part) / part);
    return "%d:%02d left   ".formatted(left / 60, left % 60);
  }

  /** Ends the line. */
  void done() {
    terminal.println();
  }
}
