package uk.safeguarding.reporting.charts.labels;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.reporting.charts.model.ChartPoint;
import uk.safeguarding.reporting.charts.plot.Columns;
import uk.safeguarding.reporting.charts.svg.Ink;
import uk.safeguarding.reporting.charts.svg.Label;
import uk.safeguarding.reporting.charts.svg.Label.Anchor;
import uk.safeguarding.reporting.charts.svg.Typeface;

/**
 * The points' labels under the plot: the last one always, and before it as many, evenly, as stand
 * clear of each other.
 */
public record PointLabels(List<Label> labels) {
  public static final double HEIGHT_OF_GAP = 10;
  private static final double GAP = 10;
  private static final double WIDEST = 110;

  public PointLabels {
    labels = List.copyOf(labels);
  }

  /** The labels, their first line's top at zero. */
  public static PointLabels of(List<ChartPoint> points, Columns columns, double pictureWidth) {
    for (int every = 1; every < points.size(); every++) {
      var candidate = every(every, points, columns, pictureWidth);
      if (candidate.clear()) {
        return candidate;
      }
    }
    return every(Math.max(1, points.size()), points, columns, pictureWidth);
  }

  public double height() {
    return labels.stream().mapToDouble(Label::bottom).max().orElse(0);
  }

  public List<Label> below(double y) {
    return labels.stream()
        .map(
            label ->
                new Label(
                    label.x(), y + label.baseline(), label.text(), Anchor.MIDDLE, label.ink()))
        .toList();
  }

  private static PointLabels every(
      int every, List<ChartPoint> points, Columns columns, double pictureWidth) {
    var labels = new ArrayList<Label>();
    for (int point = points.size() - 1; point >= 0; point -= every) {
      double baseline = Typeface.ASCENT;
      for (String line : Typeface.wrap(points.get(point).label(), WIDEST)) {
        double half = Typeface.width(line) / 2;
        double x = Math.clamp(columns.x(point), half, pictureWidth - half);
        labels.add(new Label(x, baseline, line, Anchor.MIDDLE, Ink.TEXT));
        baseline += Typeface.LINE;
      }
    }
    return new PointLabels(labels);
  }

  private boolean clear() {
    for (int one = 0; one < labels.size(); one++) {
      for (int other = one + 1; other < labels.size(); other++) {
        if (touching(labels.get(one), labels.get(other))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean touching(Label one, Label other) {
    return one.baseline() == other.baseline()
        && one.left() < other.right() + GAP
        && other.left() < one.right() + GAP;
  }
}
