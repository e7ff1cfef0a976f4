package uk.safeguarding.reporting.charts.labels;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.reporting.charts.model.Mark;
import uk.safeguarding.reporting.charts.plot.Series;
import uk.safeguarding.reporting.charts.svg.Ink;
import uk.safeguarding.reporting.charts.svg.Label;
import uk.safeguarding.reporting.charts.svg.Label.Anchor;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Typeface;

/** What the marks mean, under the plot; nothing where every point is expected. */
public record MarkKey(List<Shape> shapes, double height) {
  private static final double RADIUS = 5;
  private static final double SYMBOL = 18;
  private static final double GAP = 20;
  private static final double ROW = 24;

  public MarkKey {
    shapes = List.copyOf(shapes);
  }

  public static MarkKey of(List<Mark> marks, double pictureWidth, double top) {
    if (marks.isEmpty() || marks.equals(List.of(Mark.EXPECTED))) {
      return new MarkKey(List.of(), 0);
    }
    var shapes = new ArrayList<Shape>();
    double x = 0;
    double middle = top + ROW / 2;
    for (Mark mark : marks) {
      double width = SYMBOL + Typeface.width(mark.words());
      if (x > 0 && x + width > pictureWidth) {
        x = 0;
        middle += ROW;
      }
      double baseline = middle + Typeface.MIDDLE_TO_BASELINE;
      shapes.add(Series.symbol(mark, x + SYMBOL / 2 - 2, middle, RADIUS));
      shapes.add(new Label(x + SYMBOL, baseline, mark.words(), Anchor.START, Ink.TEXT));
      x += width + GAP;
    }
    return new MarkKey(shapes, middle + ROW / 2 - top);
  }
}
