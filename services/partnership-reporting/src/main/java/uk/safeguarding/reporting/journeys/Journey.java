package uk.safeguarding.reporting.journeys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * The answer for one period: counts, and never a child.
 *
 * @param all null where nothing was recorded yet
 * @param found how many of them; null where nothing was recorded yet
 * @param distributions each over the whole of what it is about
 */
record Journey(
    ReportingPeriod period,
    @Nullable Integer all,
    @Nullable Integer found,
    List<Distribution> distributions) {

  Journey {
    distributions = List.copyOf(distributions);
  }

  static Journey unknown(ReportingPeriod period) {
    return new Journey(period, null, null, List.of());
  }

  /**
   * @param by the code of what it is distributed over
   */
  record Distribution(String by, List<Share> shares) {

    Distribution {
      shares = List.copyOf(shares);
    }
  }

  /**
   * @param value a code; null for those of which the records do not tell
   */
  record Share(@Nullable String value, int number) {}
}
