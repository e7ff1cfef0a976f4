package uk.safeguarding.reporting.signals;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Fraction;

/**
 * One period of a series, in the indicator's unit.
 *
 * @param value as displayed; null when missing
 * @param basis what is calculated with; null exactly when the value is
 */
public record Point(ReportingPeriod period, @Nullable BigDecimal value, @Nullable Fraction basis) {

  public Point {
    Objects.requireNonNull(period, "period");
    if ((value == null) != (basis == null)) {
      throw new IllegalArgumentException(period + ": value and basis go together");
    }
  }

  public static Point of(ReportingPeriod period, Figure figure) {
    return new Point(period, figure.value(), figure.basis());
  }

  boolean hasValue() {
    return basis != null;
  }

  Fraction known() {
    return Objects.requireNonNull(basis, "a point without value is never judged");
  }
}
