package uk.safeguarding.reporting.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.model.SeriesBreak;
import uk.safeguarding.reporting.charts.svg.Ink;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Stroke;
import uk.safeguarding.reporting.charts.svg.Stroke.Spot;
import uk.safeguarding.reporting.charts.svg.Symbol;

/** The values: a line that stops at gaps and at changed definitions, and the points' marks. */
record Series(Chart chart, Plot plot) {

  /** The stretches of points that may be read as one, each as the places of its points. */
  List<Shape> lines(double width) {
    var lines = new ArrayList<Shape>();
    var stretch = new ArrayList<Spot>();
    for (int point = 0; point < chart.points().size(); point++) {
      BigDecimal value = chart.points().get(point).value();
      if (value == null || startsAnew(point)) {
        addLine(stretch, width, lines);
        stretch.clear();
      }
      if (value != null) {
        stretch.add(plot.spot(point, value));
      }
    }
    addLine(stretch, width, lines);
    return lines;
  }

  private static void addLine(List<Spot> stretch, double width, List<Shape> lines) {
    if (stretch.size() > 1) {
      lines.add(new Stroke(stretch, Ink.SERIES, width, ""));
    }
  }

  private boolean startsAnew(int point) {
    return chart.breaks().stream()
        .anyMatch(
            there -> there.at() == point && there.kind() == SeriesBreak.Kind.DEFINITION_CHANGED);
  }

  /** Marks of all points that have a value and are to be marked. */
  List<Shape> marks(double radius, IntPredicate marked) {
    return IntStream.range(0, chart.points().size())
        .filter(marked)
        .mapToObj(point -> mark(point, radius))
        .flatMap(List::stream)
        .toList();
  }

  private List<Shape> mark(int index, double radius) {
    ChartPoint point = chart.points().get(index);
    if (point.value() == null) {
      return List.of();
    }
    Spot spot = plot.spot(index, point.value());
    return List.of(symbol(point.mark(), spot.x(), spot.y(), radius));
  }

  static Symbol symbol(Mark mark, double x, double y, double radius) {
    return switch (mark) {
      case EXPECTED -> new Symbol(x, y, radius, Symbol.Form.CIRCLE, Ink.COMMON);
      case UNUSUAL -> new Symbol(x, y, radius, Symbol.Form.DIAMOND, Ink.NEUTRAL);
      case IMPROVING -> new Symbol(x, y, radius, Symbol.Form.SQUARE, Ink.IMPROVEMENT);
      case CONCERN -> new Symbol(x, y, radius, Symbol.Form.TRIANGLE, Ink.CONCERN);
      case PROVISIONAL -> new Symbol(x, y, radius, Symbol.Form.RING, Ink.COMMON);
    };
  }
}
