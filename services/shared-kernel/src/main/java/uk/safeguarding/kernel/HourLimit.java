package uk.safeguarding.kernel;

import java.time.Duration;
import java.time.Instant;

/**
 * A limit in hours that pass, whatever day it is and whatever the clocks do.
 *
 * @param source the guidance or regulation, with its paragraph
 */
public record HourLimit(int hours, String source) {

  /** The last instant at which it is kept. */
  public Instant end(Instant start) {
    return start.plus(Duration.ofHours(hours));
  }

  public boolean isKept(Instant start, Instant end) {
    return !end.isAfter(end(start));
  }

  /** {@code 72 hours}. */
  @Override
  public String toString() {
    return hours + " hours";
  }
}
