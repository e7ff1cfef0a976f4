package uk.safeguarding.reporting.figures.dashboard.periods;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.dashboard.TwelveMonths;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.Rounding;

/**
 * The latest four quarters in one number each, as {@link TwelveMonths} does with months.
 *
 * @param quartersAveraged how many of the four had ended and had a value
 */
public record FourQuarters(
    @Nullable BigDecimal average4,
    @Nullable BigDecimal average4Exact,
    @Nullable BigDecimal pooledAverage4,
    @Nullable BigDecimal pooledAverage4Exact,
    @Nullable BigDecimal maximum4,
    @Nullable BigDecimal maximum4Exact,
    int quartersAveraged) {

  static FourQuarters of(Kind kind, Rounding rounding, Collection<Figure> quarters) {
    var all = TwelveMonths.of(kind, rounding, quarters);
    return new FourQuarters(
        all.average12(),
        all.average12Exact(),
        all.pooledAverage12(),
        all.pooledAverage12Exact(),
        all.maximum12(),
        all.maximum12Exact(),
        all.monthsAveraged());
  }
}
