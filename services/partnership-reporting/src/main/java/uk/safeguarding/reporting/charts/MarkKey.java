package uk.safeguarding.reporting.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.svg.Ink;
import uk.safeguarding.reporting.charts.svg.Label;
import uk.safeguarding.reporting.charts.svg.Label.Anchor;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Typeface;

/** What the marks mean, under the plot; nothing where every point is expected. */
record MarkKey(List<Shape> shapes, double height) {
  private static final double SYMBOL = 18;
  private static final double GAP = 20;
  private static final double ROW = 24;

  MarkKey {
    shapes = List.copyOf(shapes);
  }

  static MarkKey of(Chart chart, double left, double pictureWidth, double top) {
    List<Mark> used = used(chart);
    var shapes = new ArrayList<Shape>();
    double x = left;
    double y = top;
    for (Mark mark : used) {
      double width = SYMBOL + Typeface.width(mark.words());
      if (x > left && x + width > pictureWidth) {
        x = left;
        y += ROW;
      }
      shapes.add(Series.symbol(mark, x + SYMBOL / 2 - 2, y + ROW / 2, ChartLayout.RADIUS));
      shapes.add(new Label(x + SYMBOL, y + ROW / 2 + 5.5, mark.words(), Anchor.START, Ink.TEXT));
      x += width + GAP;
    }
    return new MarkKey(shapes, used.isEmpty() ? 0 : y - top + ROW);
  }

  private static List<Mark> used(Chart chart) {
    List<Mark> used =
        Arrays.stream(Mark.values())
            .filter(
                mark ->
                    chart.points().stream()
                        .anyMatch(point -> point.value() != null && point.mark() == mark))
            .toList();
    return used.equals(List.of(Mark.EXPECTED)) ? List.of() : used;
  }
}
