package uk.safeguarding.reporting.charts.plot;

import java.util.List;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ReferenceLine;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Stroke;
import uk.safeguarding.reporting.charts.svg.Stroke.Spot;

/** Centre, limits, targets and benchmarks, each over the points that it holds for. */
public final class ReferenceLines {
  private ReferenceLines() {}

  public static List<Shape> shapes(Chart chart, Plot plot) {
    return chart.lines().stream().map(line -> shape(line, plot)).toList();
  }

  private static Shape shape(ReferenceLine line, Plot plot) {
    LineStyle style = LineStyle.of(line.role());
    double y = plot.y(line.value());
    return Stroke.dashed(
        style.ink(),
        style.width(),
        style.dashes(),
        new Spot(plot.columns().before(line.from()), y),
        new Spot(plot.columns().after(line.to()), y));
  }
}
