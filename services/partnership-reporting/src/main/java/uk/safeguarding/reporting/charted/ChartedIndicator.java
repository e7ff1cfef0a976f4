package uk.safeguarding.reporting.charted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.model.ValueFormat;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.signals.Assessment;

/**
 * One indicator as a chart.
 *
 * @param definition of the latest period
 * @param series every period drawn, earliest first, without gaps
 */
public record ChartedIndicator(
    Indicator indicator,
    IndicatorDefinition definition,
    SortedMap<? extends ReportingPeriod, Figure> series,
    Assessment assessment) {

  /** The whole chart, with targets and comparators; the title states the finding. */
  public Chart chart(String title, Figures figures) {
    var periods = List.copyOf(series.keySet());
    var lines = new ArrayList<ReferenceLine>(limits(periods).lines());
    lines.addAll(new ComparisonLines(indicator, format(), periods).lines());
    return chart(title, lines, figures);
  }

  /** The shape alone, for a line of a table. */
  public Chart sparkline(Figures figures) {
    return chart(indicator.shortTitle(), limits(List.copyOf(series.keySet())).lines(), figures);
  }

  private Chart chart(String title, List<ReferenceLine> lines, Figures figures) {
    var periods = List.copyOf(series.keySet());
    String unit = definition.unit();
    return new Chart(
        title,
        "%s, %s, %s to %s."
            .formatted(
                indicator.shortTitle(), unit, label(periods.getFirst()), label(periods.getLast())),
        Character.toUpperCase(unit.charAt(0)) + unit.substring(1),
        format(),
        series.entrySet().stream().map(entry -> point(entry, figures)).toList(),
        lines,
        limits(periods).breaks());
  }

  private LimitLines limits(List<? extends ReportingPeriod> periods) {
    return new LimitLines(assessment, definition.kind(), format(), periods);
  }

  private ChartPoint point(Map.Entry<? extends ReportingPeriod, Figure> entry, Figures figures) {
    ReportingPeriod period = entry.getKey();
    Mark mark =
        figures.isRunning(period)
            ? Mark.PROVISIONAL
            : PointMarks.of(assessment.at(period), definition.better());
    return new ChartPoint(label(period), entry.getValue().value(), mark);
  }

  private ValueFormat format() {
    int decimals = definition.rounding().decimals();
    return definition.kind() == Kind.PERCENTAGE
        ? ValueFormat.percentage(decimals)
        : ValueFormat.number(decimals);
  }

  /** As an axis has room for it: {@code Oct 18}. */
  public static String label(ReportingPeriod period) {
    return period instanceof Month month
        ? month.shortLabel().replace('-', ' ')
        : period.shortLabel();
  }
}
