package uk.safeguarding.reporting.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.PeriodRow;
import uk.safeguarding.reporting.figures.dashboard.periods.QuarterlyDashboard;
import uk.safeguarding.reporting.figures.dashboard.periods.YearlyDashboard;
import uk.safeguarding.reporting.signals.sentences.Overview;

/** A dashboard as it is printed, whatever the length of its period. */
record Board(BoardKind kind, ReportingPeriod period, Overview overview, List<Line> lines) {

  Board {
    lines = List.copyOf(lines);
  }

  /**
   * An indicator.
   *
   * @param onPrevious change on the period before, in whole per cent
   * @param onYearBefore null also where the period before is the year before
   * @param average of the latest year of periods; null where there is none
   */
  record Line(
      PeriodRow row,
      @Nullable BigDecimal onPrevious,
      @Nullable BigDecimal onYearBefore,
      @Nullable BigDecimal average,
      @Nullable BigDecimal pooledAverage,
      @Nullable BigDecimal maximum) {}

  static Board of(Dashboard dashboard) {
    return new Board(
        BoardKind.MONTHLY,
        dashboard.month(),
        dashboard.overview(),
        dashboard.indicators().stream()
            .map(
                row ->
                    new Line(
                        row,
                        row.trend().changeOnMonthPercent(),
                        row.trend().changeOnYearPercent(),
                        row.twelveMonths().average12(),
                        row.twelveMonths().pooledAverage12(),
                        row.twelveMonths().maximum12()))
            .toList());
  }

  static Board of(QuarterlyDashboard dashboard) {
    return new Board(
        BoardKind.QUARTERLY,
        dashboard.quarter(),
        dashboard.overview(),
        dashboard.indicators().stream()
            .map(
                row ->
                    new Line(
                        row,
                        row.changeOnQuarterPercent(),
                        row.changeOnYearPercent(),
                        row.fourQuarters().average4(),
                        row.fourQuarters().pooledAverage4(),
                        row.fourQuarters().maximum4()))
            .toList());
  }

  static Board of(YearlyDashboard dashboard) {
    return new Board(
        BoardKind.YEARLY,
        dashboard.year(),
        dashboard.overview(),
        dashboard.indicators().stream()
            .map(row -> new Line(row, row.changeOnYearPercent(), null, null, null, null))
            .toList());
  }

  /** The periods that every row shows, oldest first. */
  List<? extends ReportingPeriod> periods() {
    return lines.isEmpty() ? List.of() : List.copyOf(lines.getFirst().row().figures().keySet());
  }
}
