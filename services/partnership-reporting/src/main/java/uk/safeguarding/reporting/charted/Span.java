package uk.safeguarding.reporting.charted;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;

/**
 * Some of the points of a chart.
 *
 * @param from index of the first
 * @param to index of the last
 */
record Span(int from, int to) {

  /** The periods from a day's period on and before another's, or null when none is drawn. */
  static @Nullable Span between(
      List<? extends ReportingPeriod> periods,
      ReportingPeriod from,
      @Nullable ReportingPeriod before) {
    int[] within =
        IntStream.range(0, periods.size())
            .filter(i -> !periods.get(i).firstDay().isBefore(from.firstDay()))
            .filter(i -> before == null || periods.get(i).firstDay().isBefore(before.firstDay()))
            .toArray();
    return within.length == 0 ? null : new Span(within[0], within[within.length - 1]);
  }
}
