package uk.safeguarding.reporting.charts.labels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.plot.LineStyle;
import uk.safeguarding.reporting.charts.plot.Plot;
import uk.safeguarding.reporting.charts.svg.Ink;
import uk.safeguarding.reporting.charts.svg.Label;
import uk.safeguarding.reporting.charts.svg.Label.Anchor;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Stroke;
import uk.safeguarding.reporting.charts.svg.Stroke.Spot;
import uk.safeguarding.reporting.charts.svg.Typeface;

/**
 * The labels at the right ends of the lines and of the series itself, so that no legend is needed.
 * Where they would lie over each other they move apart, and a thin line leads to what they name.
 */
public final class EndLabels {
  public static final double GAP = 16;

  /** How far a label may stand above and below the plot, clear of breaks' and points' labels. */
  private static final double OVER = 12;

  private static final double UNDER = 8;
  private static final double NOT_MOVED = 5;

  /** So that the lines of one label are nearer to each other than to the next label. */
  private static final double APART = 5;

  /** A text, wrapped, that belongs beside a value. */
  private record EndLabel(List<String> lines, BigDecimal value, Ink ink, boolean series) {
    double height() {
      return lines.size() * Typeface.LINE + APART;
    }
  }

  private final List<EndLabel> labels;

  private EndLabels(List<EndLabel> labels) {
    this.labels = List.copyOf(labels);
  }

  public static EndLabels of(Chart chart, double width) {
    var labels = new ArrayList<EndLabel>();
    chart.lines().stream()
        .filter(line -> line.to() == chart.points().size() - 1)
        .map(
            line ->
                new EndLabel(
                    Typeface.wrap(line.label(), width),
                    line.value(),
                    LineStyle.of(line.role()).ink(),
                    false))
        .forEach(labels::add);
    ChartPoint last = chart.points().isEmpty() ? null : chart.points().getLast();
    if (last != null && last.value() != null) {
      String text = "Latest " + chart.format().text(last.value());
      labels.add(new EndLabel(Typeface.wrap(text, width), last.value(), Ink.SERIES, true));
    }
    labels.sort(Comparator.comparing(EndLabel::value).reversed());
    return new EndLabels(labels);
  }

  public double width() {
    return labels.stream()
        .flatMap(label -> label.lines().stream())
        .mapToDouble(Typeface::width)
        .max()
        .orElse(0);
  }

  public double height() {
    return labels.stream().mapToDouble(EndLabel::height).sum();
  }

  public List<Shape> shapes(Plot plot) {
    var shapes = new ArrayList<Shape>();
    double[] tops =
        MovedApart.tops(
            labels.stream().mapToDouble(label -> plot.y(label.value())).toArray(),
            labels.stream().mapToDouble(EndLabel::height).toArray(),
            plot.top() - OVER,
            plot.bottom() + UNDER);
    for (int i = 0; i < tops.length; i++) {
      add(labels.get(i), tops[i], plot, shapes);
    }
    return shapes;
  }

  private static void add(EndLabel label, double top, Plot plot, List<Shape> shapes) {
    double right = plot.columns().right();
    double middle = top + label.height() / 2;
    double y = plot.y(label.value());
    if (Math.abs(middle - y) > NOT_MOVED) {
      double from = label.series() ? right - 1 : right;
      shapes.add(Stroke.solid(Ink.QUIET, 1, new Spot(from, y), new Spot(right + GAP - 4, middle)));
    }
    double leading = Typeface.LINE - Typeface.ASCENT - Typeface.DESCENT;
    double baseline = top + APART / 2 + leading / 2 + Typeface.ASCENT;
    for (String line : label.lines()) {
      shapes.add(new Label(right + GAP, baseline, line, Anchor.START, label.ink()));
      baseline += Typeface.LINE;
    }
  }
}
