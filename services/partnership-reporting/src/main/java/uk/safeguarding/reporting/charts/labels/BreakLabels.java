package uk.safeguarding.reporting.charts.labels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.safeguarding.reporting.charts.model.Chart;
import uk.safeguarding.reporting.charts.model.SeriesBreak;
import uk.safeguarding.reporting.charts.plot.Columns;
import uk.safeguarding.reporting.charts.plot.Plot;
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
public final class BreakLabels {
  private static final double SHARE_OF_WIDTH = 0.7;

  private final List<BreakLabel> labels;

  private BreakLabels(List<BreakLabel> labels) {
    this.labels = List.copyOf(labels);
  }

  public static BreakLabels of(Chart chart, Columns columns, double pictureWidth) {
    var labels = new ArrayList<BreakLabel>();
    // From the right, so that an earlier break's line passes before the labels of later ones.
    chart.breaks().stream()
        .sorted(Comparator.comparingInt(SeriesBreak::at).reversed())
        .map(there -> beside(there, columns, pictureWidth))
        .forEach(label -> labels.add(label.clearOf(labels)));
    return new BreakLabels(labels);
  }

  /** To the right of its line where there is room, else as far left as it needs. */
  private static BreakLabel beside(SeriesBreak there, Columns columns, double pictureWidth) {
    double x = columns.before(there.at());
    List<String> lines = Typeface.wrap(there.label(), pictureWidth * SHARE_OF_WIDTH);
    double width = lines.stream().mapToDouble(Typeface::width).max().orElse(0);
    return new BreakLabel(x, Math.min(x, pictureWidth - width), lines, 0);
  }

  public double height() {
    return labels.stream().mapToInt(BreakLabel::rowAfter).max().orElse(0) * Typeface.LINE;
  }

  /**
   * The labels and the lines from them through the plot.
   *
   * @param end of the lowest row, from the picture's top
   */
  public List<Shape> shapes(Plot plot, double end) {
    var shapes = new ArrayList<Shape>();
    for (BreakLabel label : labels) {
      shapes.add(line(label.x(), end, plot.bottom()));
      // Between rows the line leaves out the texts of other labels.
      for (int row = 0; row < label.row(); row++) {
        int between = row;
        if (labels.stream().noneMatch(other -> other.covers(label.x(), between))) {
          double rowEnd = end - row * Typeface.LINE;
          shapes.add(line(label.x(), rowEnd - Typeface.LINE, rowEnd));
        }
      }
      double baseline = end - label.row() * Typeface.LINE - Typeface.DESCENT;
      for (String text : label.lines().reversed()) {
        shapes.add(new Label(label.left(), baseline, text, Anchor.START, Ink.TEXT));
        baseline -= Typeface.LINE;
      }
    }
    return shapes;
  }

  private static Stroke line(double x, double from, double to) {
    return Stroke.dashed(Ink.QUIET, 1.5, "4 4", new Spot(x, from), new Spot(x, to));
  }
}
