package uk.safeguarding.reporting.charts.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.reporting.charts.svg.Ink;
import uk.safeguarding.reporting.charts.svg.Label;
import uk.safeguarding.reporting.charts.svg.Label.Anchor;
import uk.safeguarding.reporting.charts.svg.Shape;
import uk.safeguarding.reporting.charts.svg.Stroke;
import uk.safeguarding.reporting.charts.svg.Stroke.Spot;
import uk.safeguarding.reporting.charts.svg.Typeface;

/** The ticks of the value axis and their lines across the plot. */
public final class ValueGrid {
  private static final double GAP = 8;
  private static final double MARGIN = 2;

  private ValueGrid() {}

  /** What the ticks' texts take at the left. */
  public static double width(ValueAxis axis) {
    return GAP
        + MARGIN
        + axis.ticks().stream()
            .mapToDouble(tick -> Typeface.width(axis.text(tick)))
            .max()
            .orElse(0);
  }

  public static List<Shape> shapes(Plot plot) {
    var shapes = new ArrayList<Shape>();
    for (BigDecimal tick : plot.axis().ticks()) {
      double y = plot.y(tick);
      boolean floor = tick.equals(plot.axis().low());
      shapes.add(
          Stroke.solid(
              floor ? Ink.QUIET : Ink.GRID,
              1,
              new Spot(plot.columns().left(), y),
              new Spot(plot.columns().right(), y)));
      shapes.add(
          new Label(
              plot.columns().left() - GAP,
              y + Typeface.MIDDLE_TO_BASELINE,
              plot.axis().text(tick),
              Anchor.END,
              Ink.TEXT));
    }
    return shapes;
  }
}
