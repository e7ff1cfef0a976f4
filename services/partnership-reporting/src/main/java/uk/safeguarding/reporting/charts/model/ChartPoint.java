package uk.safeguarding.reporting.charts.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One period's value.
 *
 * @param label the period, short enough for an axis: {@code Oct 17}
 * @param value null leaves a gap in the line
 */
public record ChartPoint(String label, @Nullable BigDecimal value, Mark mark) {

  public ChartPoint {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(mark, "mark");
  }
}
