package uk.safeguarding.reporting.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.charts.ChartDrawing;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.figures.dashboard.DashboardRow;
import uk.safeguarding.reporting.indicators.Benchmark;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.Target;

/** Turns one row of a dashboard into its texts. */
final class RowPrinter {

  private final Figures figures;
  private final List<FinancialYear> targetYears;

  RowPrinter(Figures figures, List<FinancialYear> targetYears) {
    this.figures = figures;
    this.targetYears = targetYears;
  }

  PrintedRow print(DashboardRow row) {
    Indicator indicator = indicator(row);
    var numbers = new Numbers(row.heading().kind(), row.heading().decimals());
    var twelve = row.twelveMonths();
    var judgement = row.judgement();
    return new PrintedRow(
        row.heading().ref(),
        "/indicators/" + indicator.slug(),
        row.heading().shortTitle(),
        row.heading().title(),
        value(numbers, row.figures().lastEntry().getValue()),
        new PrintedRow.Changes(
            Numbers.change(row.trend().changeOnMonthPercent()),
            Numbers.change(row.trend().changeOnYearPercent())),
        numbers.asRounded(twelve.average12()),
        pooled(numbers, twelve.pooledAverage12(), row),
        numbers.asRounded(twelve.maximum12()),
        new PrintedRow.Judged(
            PrintedSignal.of(judgement.signal()),
            PrintedSignal.of(judgement.assurance(), judgement.targetMissed())),
        sparkline(row, indicator),
        benchmarks(numbers, row),
        row.figures().values().stream().map(figure -> value(numbers, figure)).toList(),
        targetYears.stream()
            .map(year -> target(numbers, row.comparators().targets().get(year)))
            .toList(),
        judgement.commentary(),
        judgement.faults());
  }

  private Indicator indicator(DashboardRow row) {
    Indicator indicator = figures.catalogue().find(row.heading().ref());
    if (indicator == null) {
      throw new IllegalStateException("a row of no indicator: " + row.heading().ref());
    }
    return indicator;
  }

  private @Nullable ChartDrawing sparkline(DashboardRow row, Indicator indicator) {
    IndicatorDefinition definition = indicator.definitionAt(row.figures().lastKey());
    long known = row.figures().values().stream().filter(each -> each.value() != null).count();
    if (definition == null || known < 2) {
      return null;
    }
    var charted =
        new ChartedIndicator(indicator, definition, row.figures(), row.judgement().assessment());
    return new ChartDrawing(charted.sparkline(figures), "spark-" + indicator.slug());
  }

  private static PrintedFigure value(Numbers numbers, Figure figure) {
    return figure.value() == null && figure.missing() == Missing.NOT_SUPPLIED
        ? PrintedFigure.notSupplied()
        : numbers.value(figure.value());
  }

  /**
   * Only a percentage has a pooled figure worth a second look: a rate's differs by its population
   * alone.
   */
  private static @Nullable String pooled(
      Numbers numbers, @Nullable BigDecimal pooled, DashboardRow row) {
    return pooled != null && row.heading().kind() == Kind.PERCENTAGE
        ? numbers.asRounded(pooled).text()
        : null;
  }

  private static PrintedRow.Benchmarks benchmarks(Numbers numbers, DashboardRow row) {
    var benchmarks = row.comparators().benchmarks();
    return new PrintedRow.Benchmarks(
        benchmark(numbers, benchmarks.statisticalNeighbour()),
        benchmark(numbers, benchmarks.england()),
        benchmark(numbers, benchmarks.southEast()));
  }

  private static PrintedFigure benchmark(Numbers numbers, @Nullable Benchmark benchmark) {
    if (benchmark == null) {
      return PrintedFigure.notSupplied();
    }
    return benchmark.value() == null
        ? PrintedFigure.printed("Local")
        : numbers.asRounded(benchmark.value());
  }

  private static PrintedFigure target(Numbers numbers, @Nullable Target target) {
    if (target == null) {
      return PrintedFigure.noTarget();
    }
    return target.value() == null
        ? PrintedFigure.printed("TBC")
        : numbers.asRounded(target.value());
  }
}
