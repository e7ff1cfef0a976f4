package uk.safeguarding.reporting.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.LineRole;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.model.ValueFormat;
import uk.safeguarding.reporting.figures.ReportedFigure;
import uk.safeguarding.reporting.figures.SouthamptonDataset;

/** Every printed row as a chart with limits, and with all of its comparators and targets. */
final class SouthamptonCharts {
  private static final BigDecimal LIMIT_FACTOR = new BigDecimal("2.66");
  private static final Map<String, String> COMPARATORS =
      Map.of(
          "statistical_neighbour", "Statistical neighbours",
          "england", "England",
          "south_east", "South East",
          "target_2017_18", "Target 2017-18",
          "target_2018_19", "Target 2018-19",
          "target_2019_20", "Target 2019-20");

  private final SouthamptonDataset dataset = SouthamptonDataset.read();

  static Stream<Chart> all() {
    var charts = new SouthamptonCharts();
    return charts.dataset.refs().stream().map(charts::chart);
  }

  private Chart chart(String ref) {
    boolean percent = dataset.text(ref, "is_percentage").equals("true");
    ValueFormat format = percent ? ValueFormat.percentage(1) : ValueFormat.count();
    List<ChartPoint> points =
        IntStream.rangeClosed(-12, 0)
            .mapToObj(SouthamptonDataset.OCTOBER::plusMonths)
            .map(month -> point(ref, month))
            .toList();
    List<ReferenceLine> lines = new ArrayList<>(limits(points, format));
    COMPARATORS.forEach((column, label) -> addComparator(ref, column, label, format, lines));
    return new Chart(
        ref + " " + dataset.text(ref, "indicator"),
        "Monthly values with process limits, October 2017 to October 2018.",
        dataset.text(ref, "indicator"),
        format,
        points,
        lines,
        List.of());
  }

  private ChartPoint point(String ref, Month month) {
    ReportedFigure figure = dataset.at(ref, month);
    String year = month.toString().substring(2, 4);
    String name = month.firstDay().getMonth().name();
    return new ChartPoint(
        name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT) + " " + year,
        figure == null ? null : figure.value(),
        Mark.values()[month.firstDay().getMonthValue() % Mark.values().length]);
  }

  private static List<ReferenceLine> limits(List<ChartPoint> points, ValueFormat format) {
    List<BigDecimal> values =
        points.stream().map(ChartPoint::value).filter(Objects::nonNull).toList();
    if (values.size() < 2) {
      return List.of();
    }
    BigDecimal mean = mean(values);
    BigDecimal range =
        mean(
            IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)).abs())
                .toList());
    BigDecimal reach = range.multiply(LIMIT_FACTOR);
    return List.of(
        line(LineRole.CENTRE, "Average", mean, format),
        line(LineRole.LIMIT, "Upper limit", mean.add(reach), format),
        line(LineRole.LIMIT, "Lower limit", mean.subtract(reach).max(BigDecimal.ZERO), format));
  }

  private static BigDecimal mean(List<BigDecimal> values) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), 4, RoundingMode.HALF_UP);
  }

  private void addComparator(
      String ref, String column, String label, ValueFormat format, List<ReferenceLine> lines) {
    String text = dataset.text(ref, column).replace("%", "");
    if (text.matches("[0-9.]+")) {
      LineRole role = column.startsWith("target") ? LineRole.TARGET : LineRole.BENCHMARK;
      lines.add(line(role, label, new BigDecimal(text), format));
    }
  }

  private static ReferenceLine line(
      LineRole role, String label, BigDecimal value, ValueFormat format) {
    return new ReferenceLine(role, label + " " + format.text(value, 1), value, 0, 12);
  }
}
