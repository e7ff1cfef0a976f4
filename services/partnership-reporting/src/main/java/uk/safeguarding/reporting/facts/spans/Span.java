package uk.safeguarding.reporting.facts.spans;

import java.time.LocalDate;

/**
 * A stretch of days: it holds at the midnight that ends each of them.
 *
 * @param from its first day
 * @param until the first day after it; {@link LocalDate#MAX} while no end is known
 */
public record Span(LocalDate from, LocalDate until) {

  /** Since then, without a known end. */
  public static Span since(LocalDate from) {
    return new Span(from, LocalDate.MAX);
  }

  public boolean hasEnd() {
    return !until.equals(LocalDate.MAX);
  }

  public boolean isEmpty() {
    return !from.isBefore(until);
  }

  /** Whether it holds at the midnight that ends a day. */
  public boolean holdsAtEndOf(LocalDate day) {
    return !from.isAfter(day) && until.isAfter(day);
  }

  Span shared(Span other) {
    return new Span(later(from, other.from), earlier(until, other.until));
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
