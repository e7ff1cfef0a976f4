package uk.safeguarding.reporting.signals;

import java.util.Objects;
import uk.safeguarding.kernel.Month;

/**
 * From when on a series is judged by limits of its own.
 *
 * @param from the first month that counts
 * @param reason in words, for the reader of the chart
 */
public record Baseline(Month from, Why why, String reason) {

  /** What made limits begin anew. */
  public enum Why {
    /** Nothing is known before. */
    SERIES_START,
    /** The definition changed, and values before and after are not one series. */
    SERIES_BREAK,
    /** A named person said that the old limits no longer tell anything. */
    REBASED
  }

  public Baseline {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(reason, "reason");
  }

  /** Limits calculated anew from a month on, for the reason a named person gave. */
  public static Baseline rebased(Month from, String reason) {
    return new Baseline(from, Why.REBASED, reason);
  }
}
