package uk.safeguarding.reporting.charted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.charts.model.LineRole;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.model.ValueFormat;
import uk.safeguarding.reporting.indicators.Benchmark;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Target;
import uk.safeguarding.reporting.indicators.TargetFor;

/** What a series is held against: targets by financial year, and other places. */
final class ComparisonLines {

  private final Indicator indicator;
  private final ValueFormat format;
  private final List<? extends ReportingPeriod> periods;

  ComparisonLines(
      Indicator indicator, ValueFormat format, List<? extends ReportingPeriod> periods) {
    this.indicator = indicator;
    this.format = format;
    this.periods = periods;
  }

  List<ReferenceLine> lines() {
    var lines = new ArrayList<ReferenceLine>();
    targets(lines);
    var benchmarks = indicator.benchmarks();
    benchmark(lines, "Neighbours", benchmarks.statisticalNeighbour());
    benchmark(lines, "England", benchmarks.england());
    return lines;
  }

  /** A target for the sum of a year has no place beside the months it is the sum of. */
  private void targets(List<ReferenceLine> lines) {
    if (indicator.targetFor() == null || indicator.targetFor() == TargetFor.YEAR_TOTAL) {
      return;
    }
    for (Map.Entry<FinancialYear, Target> each : indicator.targets().entrySet()) {
      @Nullable BigDecimal value = each.getValue().value();
      @Nullable Span span = Span.between(periods, each.getKey(), each.getKey().next());
      if (value != null && span != null) {
        lines.add(
            new ReferenceLine(
                LineRole.TARGET,
                "Target " + each.getKey() + " " + asStated(value),
                value,
                span.from(),
                span.to()));
      }
    }
  }

  private void benchmark(List<ReferenceLine> lines, String place, @Nullable Benchmark benchmark) {
    @Nullable BigDecimal value = benchmark == null ? null : benchmark.value();
    if (value != null && !periods.isEmpty()) {
      lines.add(
          new ReferenceLine(
              LineRole.BENCHMARK, place + " " + asStated(value), value, 0, periods.size() - 1));
    }
  }

  /** With the decimals of the figure's source, as the tables print it, and not those of ours. */
  private String asStated(BigDecimal value) {
    return format.text(value, Math.max(0, value.scale()));
  }
}
