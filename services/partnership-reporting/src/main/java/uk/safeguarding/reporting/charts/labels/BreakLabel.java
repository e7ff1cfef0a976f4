package uk.safeguarding.reporting.charts.labels;

import java.util.List;
import uk.safeguarding.reporting.charts.svg.Typeface;

/**
 * A break's label with its place above the plot.
 *
 * @param x of the break
 * @param row of the text's last line; 0 is next to the plot
 */
record BreakLabel(double x, double left, List<String> lines, int row) {
  private static final double GAP = 6;

  BreakLabel {
    lines = List.copyOf(lines);
  }

  /** The first row above the text. */
  int rowAfter() {
    return row + lines.size();
  }

  double right() {
    return left + lines.stream().mapToDouble(Typeface::width).max().orElse(0);
  }

  /** Whether something that passes at this x through a row would meet the text. */
  boolean covers(double passing, int through) {
    return passing > left - GAP
        && passing < right() + GAP
        && through >= row
        && through < rowAfter();
  }

  /** The same in the lowest row where it meets neither other labels nor their lines. */
  BreakLabel clearOf(List<BreakLabel> others) {
    BreakLabel candidate = this;
    while (others.stream().anyMatch(candidate::meets)) {
      candidate = new BreakLabel(x, left, lines, candidate.row + 1);
    }
    return candidate;
  }

  private boolean meets(BreakLabel other) {
    boolean sameRow = row < other.rowAfter() && other.row < rowAfter();
    boolean sameColumn = left < other.right() + GAP && other.left < right() + GAP;
    return sameRow && sameColumn || other.row > row && covers(other.x, row);
  }
}
