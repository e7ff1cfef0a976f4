package uk.safeguarding.reporting.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.LineRole;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.plot.Columns;
import uk.safeguarding.reporting.charts.plot.Plot;
import uk.safeguarding.reporting.charts.plot.Series;
import uk.safeguarding.reporting.charts.plot.ValueAxis;
import uk.safeguarding.reporting.charts.svg.Band;
import uk.safeguarding.reporting.charts.svg.Ink;
import uk.safeguarding.reporting.charts.svg.Medium;
import uk.safeguarding.reporting.charts.svg.Picture;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Stroke;
import uk.safeguarding.reporting.charts.svg.Stroke.Spot;

/**
 * The shape of a series in a line of a table: the band between its limits, its centre, its values,
 * and marks on the last of them and on those that stand out.
 */
final class Sparkline {
  private static final double WIDTH = 110;
  private static final double HEIGHT = 36;
  private static final double MARGIN = 5;
  private static final double RADIUS = 3;

  private Sparkline() {}

  static Picture of(Chart chart) {
    List<ReferenceLine> shown =
        chart.lines().stream()
            .filter(line -> line.role() == LineRole.CENTRE || line.role() == LineRole.LIMIT)
            .toList();
    Plot plot = plot(chart, shown);
    var shapes = new ArrayList<Shape>();
    shown.stream()
        .filter(line -> line.role() == LineRole.LIMIT)
        .flatMap(line -> band(line, shown, plot).stream())
        .forEach(shapes::add);
    shown.stream()
        .filter(line -> line.role() == LineRole.CENTRE)
        .map(line -> centre(line, plot))
        .forEach(shapes::add);
    var series = new Series(chart, plot, true);
    shapes.addAll(series.lines(1.5));
    shapes.addAll(series.symbols(RADIUS));
    return new Picture("sparkline", Medium.SCREEN, WIDTH, HEIGHT, "", "", shapes);
  }

  private static Plot plot(Chart chart, List<ReferenceLine> lines) {
    List<BigDecimal> values =
        Stream.concat(
                chart.points().stream().map(ChartPoint::value).filter(Objects::nonNull),
                lines.stream().map(ReferenceLine::value))
            .toList();
    var columns = new Columns(0, WIDTH, Math.max(1, chart.points().size()));
    return new Plot(columns, ValueAxis.tight(values, chart.format()), MARGIN, HEIGHT - MARGIN);
  }

  /** From an upper limit down to the lower limit of the same points. */
  private static List<Shape> band(ReferenceLine upper, List<ReferenceLine> lines, Plot plot) {
    return lines.stream()
        .filter(line -> line.role() == LineRole.LIMIT && line.from() == upper.from())
        .filter(line -> line.value().compareTo(upper.value()) < 0)
        .<Shape>map(
            lower ->
                new Band(
                    plot.columns().before(upper.from()),
                    plot.y(upper.value()),
                    plot.columns().after(upper.to()),
                    plot.y(lower.value()),
                    Ink.BAND))
        .toList();
  }

  private static Shape centre(ReferenceLine line, Plot plot) {
    double y = plot.y(line.value());
    return Stroke.dashed(
        Ink.QUIET,
        1,
        "3 3",
        new Spot(plot.columns().before(line.from()), y),
        new Spot(plot.columns().after(line.to()), y));
  }
}
