package uk.safeguarding.reporting.charts.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A horizontal line with its label, such as {@code Upper limit 23.6} or {@code England 354}. Where
 * limits are re-based there is one line before and one after; a line that ends before the last
 * point is drawn without its label, which would stand among the points.
 *
 * @param from index of the first point it holds for
 * @param to index of the last point it holds for
 */
public record ReferenceLine(LineRole role, String label, BigDecimal value, int from, int to) {

  public ReferenceLine {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(value, "value");
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("No line from point " + from + " to " + to);
    }
  }
}
