package uk.safeguarding.reporting.figures.dashboard.periods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Quarter;
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
 * One indicator on the quarterly dashboard, in JSON named as on the monthly one, but with quarters
 * where that says months and with 4 where that says 12.
 *
 * @param figures five quarters, so that the same quarter last year is seen
 * @param direction where the change on the quarter points
 */
public record QuarterRow(
    @JsonUnwrapped Heading heading,
    @JsonIgnore SortedMap<Quarter, Figure> figures,
    @Nullable BigDecimal changeOnQuarterPercent,
    @Nullable BigDecimal changeOnYearPercent,
    @Nullable Direction direction,
    @JsonUnwrapped FourQuarters fourQuarters,
    @JsonUnwrapped Comparators comparators,
    List<String> seriesBreaks,
    @JsonUnwrapped Judgement judgement,
    boolean toDate)
    implements PeriodRow {

  private static final int SHOWN = 5;

  static QuarterRow of(
      Indicator indicator,
      IndicatorDefinition definition,
      Figures figures,
      Judging judging,
      Quarter latest) {
    List<Quarter> quarters = IntStream.range(0, SHOWN).mapToObj(n -> back(latest, n)).toList();
    Shown<Quarter> shown = Shown.of(indicator, figures, quarters);
    Figure now = shown.endedAt(latest);
    BigDecimal onQuarter = Trend.change(now, shown.endedAt(latest.previous()));
    return new QuarterRow(
        Heading.of(indicator, definition),
        shown.all(),
        onQuarter,
        Trend.change(now, shown.endedAt(latest.sameLastYear())),
        Direction.of(onQuarter),
        FourQuarters.of(
            definition.kind(),
            definition.rounding(),
            shown.ended().tailMap(latest.sameLastYear().next()).values()),
        Comparators.ofLonger(indicator, definition),
        shown.breaks(indicator),
        judging.of(indicator, latest),
        figures.isRunning(latest));
  }

  private static Quarter back(Quarter latest, int quarters) {
    Quarter quarter = latest;
    for (int i = 0; i < quarters; i++) {
      quarter = quarter.previous();
    }
    return quarter;
  }

  /** The displayed values, null where there is none. */
  @JsonProperty
  public SortedMap<Quarter, @Nullable BigDecimal> quarters() {
    return Shown.values(figures);
  }

  @Override
  @JsonProperty
  public @Nullable BigDecimal latest() {
    return figures.lastEntry().getValue().value();
  }

  /** Why there is no value, by quarter. */
  @JsonProperty
  public SortedMap<Quarter, Missing> missing() {
    return Shown.missing(figures);
  }

  /** The quarters that nobody reported and that follow from their months. */
  @JsonProperty
  public List<String> derivedQuarters() {
    return Shown.derived(figures);
  }
}
