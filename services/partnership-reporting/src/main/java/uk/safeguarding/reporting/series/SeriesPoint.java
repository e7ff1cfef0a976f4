package uk.safeguarding.reporting.series;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.PeriodState;
import uk.safeguarding.reporting.figures.Source;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Revision;

/**
 * One period of a series.
 *
 * @param value in the indicator's unit; null where undefined or not supplied
 * @param numerator null where it is not known
 * @param denominator null for a count and where it is not known
 * @param source null when missing
 * @param estimated whether the agency says so of it or of a month that it is made of
 * @param revision how often the figure had been restated, and a counted one had changed after its
 *     period had ended; 0 for the first value
 * @param knownAt since when the value was known; null when nobody reported it nor its months, and
 *     for a counted figure while the period runs or where it cannot be counted
 */
record SeriesPoint(
    String period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Source source,
    PeriodState state,
    boolean estimated,
    int revision,
    @Nullable Instant knownAt) {

  static SeriesPoint of(Indicator indicator, ReportingPeriod period, Known known, Origin origin) {
    Figure figure = known.of(origin).figures().at(indicator, period);
    Revision revision = known.revisionOf(origin, indicator.ref(), period);
    return new SeriesPoint(
        period.toString(),
        figure.value(),
        figure.numerator(),
        figure.denominator(),
        figure.source(),
        known.stateOf(origin, period, revision),
        figure.estimated(),
        revision.number(),
        revision.knownAt());
  }
}
