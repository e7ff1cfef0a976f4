package uk.safeguarding.reporting.charts.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/**
 * The values: a line that stops at gaps and at changed definitions, and the points' marks.
 *
 * @param crowded whether points that are as expected go without a mark
 */
public record Series(Chart chart, Plot plot, boolean crowded) {

  /** The line, one stroke for each stretch of points that may be read as one. */
  public List<Shape> lines(double width) {
    var lines = new ArrayList<Shape>();
    var stretch = new ArrayList<Spot>();
    for (int point = 0; point < chart.points().size(); point++) {
      BigDecimal value = chart.points().get(point).value();
      if (value != null) {
        stretch.add(plot.spot(point, value));
      }
      if (!joinedToNext(point)) {
        if (stretch.size() > 1) {
          lines.add(new Stroke(stretch, Ink.SERIES, width, ""));
        }
        stretch.clear();
      }
    }
    return lines;
  }

  public List<Shape> symbols(double radius) {
    var symbols = new ArrayList<Shape>();
    for (int point = 0; point < chart.points().size(); point++) {
      BigDecimal value = chart.points().get(point).value();
      if (value != null && isMarked(point)) {
        Spot spot = plot.spot(point, value);
        symbols.add(symbol(chart.points().get(point).mark(), spot.x(), spot.y(), radius));
      }
    }
    return symbols;
  }

  /** The kinds of marks that are drawn, in their own order. */
  public List<Mark> marks() {
    return IntStream.range(0, chart.points().size())
        .filter(point -> chart.points().get(point).value() != null && isMarked(point))
        .mapToObj(point -> chart.points().get(point).mark())
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** A point stands out by what is said of it, as the last, or because no line leads to it. */
  private boolean isMarked(int point) {
    return !crowded
        || point == chart.points().size() - 1
        || chart.points().get(point).mark() != Mark.EXPECTED
        || !joinedToNext(point - 1) && !joinedToNext(point);
  }

  private boolean joinedToNext(int point) {
    List<ChartPoint> points = chart.points();
    return point >= 0
        && point + 1 < points.size()
        && points.get(point).value() != null
        && points.get(point + 1).value() != null
        && chart.breaks().stream()
            .filter(there -> there.kind() == SeriesBreak.Kind.DEFINITION_CHANGED)
            .noneMatch(there -> there.at() == point + 1);
  }

  /** A mark's shape and colour; shape alone tells it from the others. */
  public static Symbol symbol(Mark mark, double x, double y, double radius) {
    return switch (mark) {
      case EXPECTED -> new Symbol(x, y, radius, Symbol.Form.CIRCLE, Ink.COMMON);
      case UNUSUAL -> new Symbol(x, y, radius, Symbol.Form.DIAMOND, Ink.NEUTRAL);
      case IMPROVING -> new Symbol(x, y, radius, Symbol.Form.SQUARE, Ink.IMPROVEMENT);
      case CONCERN -> new Symbol(x, y, radius, Symbol.Form.TRIANGLE, Ink.CONCERN);
      case PROVISIONAL -> new Symbol(x, y, radius, Symbol.Form.RING, Ink.COMMON);
    };
  }
}
