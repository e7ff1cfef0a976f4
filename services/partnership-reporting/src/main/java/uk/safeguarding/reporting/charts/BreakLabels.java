package uk.safeguarding.reporting.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.SeriesBreak;
import uk.safeguarding.reporting.charts.svg.Ink;
import uk.safeguarding.reporting.charts.svg.Label;
import uk.safeguarding.reporting.charts.svg.Label.Anchor;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Stroke;
import uk.safeguarding.reporting.charts.svg.Stroke.Spot;
import uk.safeguarding.reporting.charts.svg.Typeface;

/**
 * Vertical dashed lines where something changed, each with its label above the plot, in as many
 * rows as keep the labels apart.
 */
record BreakLabels(List<Placed> placed) {
  private static final double GAP = 6;

  /**
   * A break with its label's lines.
   *
   * @param row of its last line; 0 is next to the plot
   */
  private record Placed(double x, double left, List<String> lines, int row) {
    double right() {
      return left + lines.stream().mapToDouble(Typeface::width).max().orElse(0);
    }

    boolean overlaps(Placed other) {
      return left < other.right() + GAP
          && other.left < right() + GAP
          && row < other.row + other.lines.size()
          && other.row < row + lines.size();
    }

    Placed above() {
      return new Placed(x, left, lines, row + 1);
    }
  }

  static BreakLabels of(Chart chart, Columns columns, double pictureWidth) {
    var placed = new ArrayList<Placed>();
    // From the right, so that an earlier break's line passes before the labels of later ones.
    chart.breaks().stream()
        .sorted(Comparator.comparingInt(SeriesBreak::at).reversed())
        .map(there -> beside(there, columns, pictureWidth))
        .forEach(label -> placed.add(free(label, placed)));
    return new BreakLabels(placed);
  }

  /** To the right of its line where there is room, else as far left as it needs. */
  private static Placed beside(SeriesBreak there, Columns columns, double pictureWidth) {
    double x = columns.before(there.at());
    List<String> lines = Typeface.wrap(there.label(), pictureWidth * 0.7);
    double width = lines.stream().mapToDouble(Typeface::width).max().orElse(0);
    return new Placed(x, Math.min(x, pictureWidth - width), lines, 0);
  }

  private static Placed free(Placed label, List<Placed> others) {
    Placed candidate = label;
    while (others.stream().anyMatch(candidate::overlaps)) {
      candidate = candidate.above();
    }
    return candidate;
  }

  double height() {
    return placed.stream().mapToInt(label -> label.row() + label.lines().size()).max().orElse(0)
        * Typeface.LINE;
  }

  /** The lines through the plot and the labels from this height down to it. */
  List<Shape> shapes(Plot plot, double labelsEnd) {
    var shapes = new ArrayList<Shape>();
    for (Placed label : placed) {
      double end = labelsEnd - label.row() * Typeface.LINE;
      shapes.add(
          Stroke.dashed(
              Ink.QUIET, 1.5, "4 4", new Spot(label.x(), end), new Spot(label.x(), plot.bottom())));
      double baseline = end - Typeface.DESCENT - (label.lines().size() - 1) * Typeface.LINE;
      for (String line : label.lines()) {
        shapes.add(new Label(label.left(), baseline, line, Anchor.START, Ink.TEXT));
        baseline += Typeface.LINE;
      }
    }
    return shapes;
  }
}
