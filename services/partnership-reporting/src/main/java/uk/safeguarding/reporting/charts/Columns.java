package uk.safeguarding.reporting.charts;

/** Where the points stand from left to right, a little away from both ends of the plot. */
record Columns(double left, double right, int points) {
  static final double INSET = 10;

  double x(int point) {
    return points == 1 ? (left + right) / 2 : left + INSET + point * spacing();
  }

  double spacing() {
    return (right - left - 2 * INSET) / Math.max(1, points - 1);
  }

  /** Halfway to the point before; the plot's end before the first. */
  double before(int point) {
    return point == 0 ? left : x(point) - spacing() / 2;
  }

  /** Halfway to the next point; the plot's end after the last. */
  double after(int point) {
    return point == points - 1 ? right : x(point) + spacing() / 2;
  }
}
