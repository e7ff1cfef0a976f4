package uk.safeguarding.reporting.figures.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.Source;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/**
 * One indicator on the monthly dashboard: the latest month, the twelve before it and what follows
 * from them; in JSON one flat object, values in the indicator's unit, null where undefined.
 *
 * @param figures the thirteen months up to the latest, each with its counts; in JSON {@code months}
 * @param seriesBreaks the first months of definitions that must not be read as one series with the
 *     months before, {@code 2018-04}
 * @param toDate true while the latest month still runs: its figure is so far, and is in no change,
 *     average or signal
 */
public record DashboardRow(
    @JsonUnwrapped Heading heading,
    @JsonIgnore SortedMap<Month, Figure> figures,
    @JsonUnwrapped Trend trend,
    @JsonUnwrapped TwelveMonths twelveMonths,
    @JsonUnwrapped Comparators comparators,
    List<String> seriesBreaks,
    @JsonUnwrapped Judgement judgement,
    boolean toDate)
    implements PeriodRow {

  private static final int MONTHS_SHOWN = 13;

  public DashboardRow {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    seriesBreaks = List.copyOf(seriesBreaks);
  }

  /**
   * The row of an indicator whose latest month is given.
   *
   * @throws IllegalArgumentException when the indicator has no definition for that month
   */
  public static DashboardRow of(
      Indicator indicator, Figures figures, Judging judging, Month latest) {
    IndicatorDefinition definition = indicator.definitionAt(latest);
    if (definition == null) {
      throw new IllegalArgumentException(indicator.ref() + " has no definition in " + latest);
    }
    var months = new TreeMap<Month, Figure>();
    var ended = new TreeMap<Month, Figure>();
    for (int back = 0; back < MONTHS_SHOWN; back++) {
      Month month = latest.plusMonths(-back);
      Figure figure = figures.at(indicator, month);
      months.put(month, figure);
      if (!figures.isRunning(month)) {
        ended.put(month, figure);
      }
    }
    // Thirteen months are shown so that the same month last year is seen; twelve are averaged.
    var twelve = ended.tailMap(latest.sameLastYear().next()).values();
    return new DashboardRow(
        Heading.of(indicator, definition),
        months,
        Trend.of(
            ended.getOrDefault(latest, Figure.NOT_SUPPLIED),
            ended.getOrDefault(latest.previous(), Figure.NOT_SUPPLIED),
            ended.getOrDefault(latest.sameLastYear(), Figure.NOT_SUPPLIED)),
        TwelveMonths.of(definition.kind(), definition.rounding(), twelve),
        Comparators.of(indicator),
        indicator.breaksAfter(months.firstKey(), latest).stream().map(Month::toString).toList(),
        judging.of(indicator, latest),
        figures.isRunning(latest));
  }

  /** The displayed values, null where undefined or not supplied. */
  @JsonProperty
  public SortedMap<Month, @Nullable BigDecimal> months() {
    var values = new TreeMap<Month, @Nullable BigDecimal>();
    figures.forEach((month, figure) -> values.put(month, figure.value()));
    return values;
  }

  /** The latest month's displayed value. */
  @Override
  @JsonProperty
  public @Nullable BigDecimal latest() {
    return figures.lastEntry().getValue().value();
  }

  /** The months whose value nobody reported and we derived. */
  @JsonProperty
  public List<String> derivedMonths() {
    return figures.entrySet().stream()
        .filter(entry -> entry.getValue().source() == Source.DERIVED)
        .map(entry -> entry.getKey().toString())
        .toList();
  }
}
