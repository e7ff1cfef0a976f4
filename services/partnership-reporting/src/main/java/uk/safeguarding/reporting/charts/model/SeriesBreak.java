package uk.safeguarding.reporting.charts.model;

import java.util.Objects;

/**
 * A point from which something else holds, marked by a vertical dashed line before it.
 *
 * @param at index of the first point for which it holds
 * @param label {@code Definition changed}, {@code Limits re-based}
 */
public record SeriesBreak(int at, String label, Kind kind) {

  /** Whether the points themselves can be compared across the break. */
  public enum Kind {
    /** What is counted changed: the line between the points is interrupted. */
    DEFINITION_CHANGED,
    /** Only the limits changed: the line between the points goes on. */
    LIMITS_REBASED
  }

  public SeriesBreak {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    if (at < 0) {
      throw new IllegalArgumentException("No break before point " + at);
    }
  }
}
