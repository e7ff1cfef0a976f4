package uk.safeguarding.reporting.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.charted.ChartedIndicator;
import uk.safeguarding.reporting.charts.ChartDrawing;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.dashboard.PeriodRow;
import uk.safeguarding.reporting.indicators.Benchmark;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.Target;
import uk.safeguarding.reporting.printed.Numbers;
import uk.safeguarding.reporting.printed.PrintedFigure;
import uk.safeguarding.reporting.printed.PrintedSignal;

/** Turns one row of a dashboard into its texts. */
final class RowPrinter {

  private final BoardKind kind;
  private final Figures figures;
  private final List<FinancialYear> targetYears;
  private final String query;

  /**
   * @param query what follows an indicator's address, so that its page shows the same period
   */
  RowPrinter(BoardKind kind, Figures figures, List<FinancialYear> targetYears, String query) {
    this.kind = kind;
    this.figures = figures;
    this.targetYears = targetYears;
    this.query = query;
  }

  PrintedRow print(Board.Line line) {
    PeriodRow row = line.row();
    Indicator indicator = indicator(row);
    var numbers = new Numbers(row.heading().kind(), row.heading().decimals());
    var judgement = row.judgement();
    return new PrintedRow(
        row.heading().ref(),
        "/indicators/" + indicator.slug() + query,
        row.heading().shortTitle(),
        row.heading().title(),
        numbers.of(row.figures().lastEntry().getValue()),
        new PrintedRow.Changes(
            Numbers.change(line.onPrevious()),
            kind == BoardKind.YEARLY ? null : Numbers.change(line.onYearBefore())),
        numbers.asRounded(line.average()),
        pooled(numbers, line),
        numbers.asRounded(line.maximum()),
        new PrintedRow.Judged(
            PrintedSignal.of(judgement.signal()),
            PrintedSignal.of(judgement.assurance(), judgement.targetMissed())),
        sparkline(row, indicator),
        benchmarks(numbers, row),
        row.figures().values().stream().map(numbers::of).toList(),
        targetYears.stream()
            .map(year -> target(numbers, row.comparators().targets().get(year)))
            .toList(),
        judgement.commentary(),
        judgement.faults());
  }

  private Indicator indicator(PeriodRow row) {
    Indicator indicator = figures.catalogue().find(row.heading().ref());
    if (indicator == null) {
      throw new IllegalStateException("a row of no indicator: " + row.heading().ref());
    }
    return indicator;
  }

  private @Nullable ChartDrawing sparkline(PeriodRow row, Indicator indicator) {
    IndicatorDefinition definition =
        indicator.definitionAt(row.figures().lastKey().months().getLast());
    long known = row.figures().values().stream().filter(each -> each.value() != null).count();
    if (definition == null || known < 2) {
      return null;
    }
    var charted =
        new ChartedIndicator(indicator, definition, row.figures(), row.judgement().assessment());
    return new ChartDrawing(charted.sparkline(figures), "spark-" + indicator.slug());
  }

  /**
   * Only a percentage has a pooled figure worth a second look: a rate's differs by its population
   * alone.
   */
  private static @Nullable String pooled(Numbers numbers, Board.Line line) {
    return line.pooledAverage() != null && line.row().heading().kind() == Kind.PERCENTAGE
        ? numbers.asRounded(line.pooledAverage()).text()
        : null;
  }

  private static PrintedRow.Benchmarks benchmarks(Numbers numbers, PeriodRow row) {
    var benchmarks = row.comparators().benchmarks();
    return new PrintedRow.Benchmarks(
        benchmark(numbers, benchmarks.statisticalNeighbour()),
        benchmark(numbers, benchmarks.england()),
        benchmark(numbers, benchmarks.southEast()));
  }

  private static PrintedFigure benchmark(Numbers numbers, @Nullable Benchmark benchmark) {
    @Nullable BigDecimal value = benchmark == null ? null : benchmark.value();
    if (value != null) {
      return numbers.asRounded(value);
    }
    return benchmark == null ? PrintedFigure.notSupplied() : PrintedFigure.printed("Local");
  }

  private static PrintedFigure target(Numbers numbers, @Nullable Target target) {
    @Nullable BigDecimal value = target == null ? null : target.value();
    if (value != null) {
      return numbers.asRounded(value);
    }
    return target == null ? PrintedFigure.noTarget() : PrintedFigure.printed("TBC");
  }
}
