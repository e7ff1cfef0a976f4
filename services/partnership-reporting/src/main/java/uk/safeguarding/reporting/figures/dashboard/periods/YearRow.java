package uk.safeguarding.reporting.figures.dashboard.periods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.dashboard.Comparators;
import uk.safeguarding.reporting.figures.dashboard.Direction;
import uk.safeguarding.reporting.figures.dashboard.Heading;
import uk.safeguarding.reporting.figures.dashboard.Judgement;
import uk.safeguarding.reporting.figures.dashboard.Judging;
import uk.safeguarding.reporting.figures.dashboard.PeriodRow;
import uk.safeguarding.reporting.figures.dashboard.Trend;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/**
 * One indicator on the yearly dashboard, in JSON named as on the monthly one, with {@code years}
 * for {@code months}; three years have neither average nor maximum.
 *
 * @param figures three years
 * @param direction where the change on the year points
 */
public record YearRow(
    @JsonUnwrapped Heading heading,
    @JsonIgnore SortedMap<FinancialYear, Figure> figures,
    @Nullable BigDecimal changeOnYearPercent,
    @Nullable Direction direction,
    @JsonUnwrapped Comparators comparators,
    List<String> seriesBreaks,
    @JsonUnwrapped Judgement judgement,
    boolean toDate)
    implements PeriodRow {

  static YearRow of(
      Indicator indicator,
      IndicatorDefinition definition,
      Figures figures,
      Judging judging,
      FinancialYear latest) {
    List<FinancialYear> years = List.of(latest.previous().previous(), latest.previous(), latest);
    Shown<FinancialYear> shown = Shown.of(indicator, figures, years);
    BigDecimal change = Trend.change(shown.endedAt(latest), shown.endedAt(latest.previous()));
    return new YearRow(
        Heading.of(indicator, definition),
        shown.all(),
        change,
        Direction.of(change),
        Comparators.ofLonger(indicator, definition),
        shown.breaks(indicator),
        judging.of(indicator, latest),
        figures.isRunning(latest));
  }

  /** The displayed values, null where there is none. */
  @JsonProperty
  public SortedMap<FinancialYear, @Nullable BigDecimal> years() {
    return Shown.values(figures);
  }

  @Override
  @JsonProperty
  public @Nullable BigDecimal latest() {
    return figures.lastEntry().getValue().value();
  }

  /** Why there is no value, by year. */
  @JsonProperty
  public SortedMap<FinancialYear, Missing> missing() {
    return Shown.missing(figures);
  }

  /** The years that nobody reported and that follow from their months. */
  @JsonProperty
  public List<String> derivedYears() {
    return Shown.derived(figures);
  }
}
