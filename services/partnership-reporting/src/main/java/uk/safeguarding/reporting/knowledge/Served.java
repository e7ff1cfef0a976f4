package uk.safeguarding.reporting.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.dashboard.Judging;

/**
 * The figures of one origin, and what they mean.
 *
 * @param latestMonth the last month of which anything is known; null where there is none
 * @param at the instant that they stand for
 */
public record Served(
    Origin origin, Figures figures, Judging judging, @Nullable Month latestMonth, Instant at) {

  /** The period as long as this one that holds the latest month known; this one if it is later. */
  public ReportingPeriod latestAsLongAs(ReportingPeriod shown) {
    ReportingPeriod last = shown;
    while (latestMonth != null && last.lastDay().isBefore(latestMonth.lastDay())) {
      last = last.next();
    }
    return last;
  }
}
