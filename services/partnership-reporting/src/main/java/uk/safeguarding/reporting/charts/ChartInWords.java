package uk.safeguarding.reporting.charts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.Mark;

/** What the chart shows, for people who do not see it; the table beside it has every value. */
final class ChartInWords {
  private static final Comparator<ChartPoint> BY_VALUE =
      Comparator.comparing(point -> Objects.requireNonNull(point.value()));

  private ChartInWords() {}

  static String of(Chart chart) {
    List<ChartPoint> known =
        chart.points().stream().filter(point -> point.value() != null).toList();
    if (known.isEmpty()) {
      return chart.subtitle() + " There are no values.";
    }
    var words = new StringBuilder(chart.subtitle());
    words.append(" Latest, ").append(say(known.getLast(), chart));
    ChartPoint highest = known.stream().max(BY_VALUE).orElseThrow();
    ChartPoint lowest = known.stream().min(BY_VALUE).orElseThrow();
    words.append(" Highest, ").append(say(highest, chart));
    words.append(" Lowest, ").append(say(lowest, chart));
    chart.lines().stream()
        .filter(line -> line.to() == chart.points().size() - 1)
        .forEach(line -> words.append(" ").append(line.label()).append("."));
    words.append(marked(known));
    return words.toString();
  }

  private static String say(ChartPoint point, Chart chart) {
    BigDecimal value = Objects.requireNonNull(point.value());
    return point.label() + ": " + chart.format().text(value) + ".";
  }

  private static String marked(List<ChartPoint> known) {
    return known.stream()
        .filter(point -> point.mark() != Mark.EXPECTED)
        .collect(Collectors.groupingBy(ChartPoint::mark, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                " "
                    + entry.getKey().words()
                    + ": "
                    + entry.getValue().stream()
                        .map(ChartPoint::label)
                        .collect(Collectors.joining(", "))
                    + ".")
        .collect(Collectors.joining());
  }
}
