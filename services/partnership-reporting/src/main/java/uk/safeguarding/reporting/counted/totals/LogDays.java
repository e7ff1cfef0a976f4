package uk.safeguarding.reporting.counted.totals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import uk.safeguarding.kernel.London;

/**
 * The days of the log, which are London's, and for how many of them its moments are told apart. The
 * log's times are whole milliseconds, so that a day ends one before midnight.
 */
final class LogDays {

  /** Yesterday and today are served to the instant. */
  private static final int SERVED_BEFORE_TODAY = 1;

  /**
   * One day more than is served: it may turn midnight between two documents that are read, and the
   * reader's clock need not agree with the log's.
   */
  private static final int KEPT_BEFORE_LATEST = SERVED_BEFORE_TODAY + 1;

  private static final Duration TICK = Duration.ofMillis(1);

  /** Of one width, so that the text sorts as the time does. */
  private static final DateTimeFormatter WRITTEN =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  /**
   * Where what is known at an instant ends.
   *
   * @param day the first of which not all is known
   * @param moment the first that is not known
   */
  record Cut(String day, String moment) {}

  private LogDays() {}

  static Cut after(Instant knownAt) {
    Instant next = knownAt.truncatedTo(ChronoUnit.MILLIS).plus(TICK);
    return new Cut(London.day(next).toString(), written(next));
  }

  static String written(Instant moment) {
    return WRITTEN.format(moment);
  }

  static LocalDate dayOf(String written) {
    return London.day(Instant.parse(written));
  }

  /** The first day whose moments are kept where this one is the latest. */
  static LocalDate keptFrom(LocalDate latest) {
    return latest.minusDays(KEPT_BEFORE_LATEST);
  }

  /** The first moment that a day can have. */
  static Instant start(LocalDate day) {
    return day.atStartOfDay(London.TIME).toInstant();
  }

  /** The last moment that a day can have. */
  static Instant end(LocalDate day) {
    return start(day.plusDays(1)).minus(TICK);
  }

  /** The instant itself, or the last day's end up to it where no more is kept. */
  static Instant served(Instant asked, Instant now) {
    LocalDate exactFrom = London.day(now).minusDays(SERVED_BEFORE_TODAY);
    return London.day(asked).isBefore(exactFrom)
        ? start(London.day(asked.plus(TICK))).minus(TICK)
        : asked;
  }
}
