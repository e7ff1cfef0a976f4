package uk.safeguarding.reporting.indicators;

import java.util.Objects;

/** When a time limit starts, stops and ends, in words; the kind of day is always named. */
public record Clock(String starts, String stops, String limit) {
  public Clock {
    Objects.requireNonNull(starts, "starts");
    Objects.requireNonNull(stops, "stops");
    Objects.requireNonNull(limit, "limit");
  }
}
