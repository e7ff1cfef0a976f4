package uk.safeguarding.reporting.charts.plot;

/** Where the points stand from left to right, a little away from both ends of the plot. */
public record Columns(double left, double right, int points) {
  public static final double INSET = 10;

  public double middle() {
    return (left + right) / 2;
  }

  public double x(int point) {
    return points == 1 ? middle() : left + INSET + point * spacing();
  }

  public double spacing() {
    return (right - left - 2 * INSET) / Math.max(1, points - 1);
  }

  /** Halfway to the point before; the plot's end before the first. */
  public double before(int point) {
    return point == 0 ? left : x(point) - spacing() / 2;
  }

  /** Halfway to the next point; the plot's end after the last. */
  public double after(int point) {
    return point == points - 1 ? right : x(point) + spacing() / 2;
  }
}
