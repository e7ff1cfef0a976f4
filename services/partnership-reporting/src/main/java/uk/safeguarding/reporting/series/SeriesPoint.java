package uk.safeguarding.reporting.series;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.PeriodState;
import uk.safeguarding.reporting.figures.Source;

/**
 * One period of a series.
 *
 * @param value in the indicator's unit; null where undefined or not supplied
 * @param numerator null where the reported rows do not hold it
 * @param denominator null for a count and where the reported rows do not hold it
 * @param source null when missing
 * @param revision how often the figure had been restated; 0 for the first value
 * @param knownAt when the value became known; null when it was not reported itself
 */
record SeriesPoint(
    String period,
    @Nullable BigDecimal value,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Source source,
    PeriodState state,
    int revision,
    @Nullable Instant knownAt) {}
