package uk.safeguarding.reporting.charts.plot;

import java.math.BigDecimal;
import uk.safeguarding.reporting.charts.svg.Stroke.Spot;

/** The area in which the points stand. */
public record Plot(Columns columns, ValueAxis axis, double top, double bottom) {

  public double y(BigDecimal value) {
    return bottom - axis.share(value) * (bottom - top);
  }

  public Spot spot(int point, BigDecimal value) {
    return new Spot(columns.x(point), y(value));
  }
}
