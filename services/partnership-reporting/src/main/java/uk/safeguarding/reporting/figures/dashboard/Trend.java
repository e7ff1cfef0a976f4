package uk.safeguarding.reporting.figures.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Fraction;

/**
 * How the latest month compares, in whole per cent of the earlier value; null where either end is
 * missing or the earlier one is zero, from which nothing can be a percentage.
 */
public record Trend(
    @Nullable BigDecimal changeOnMonthPercent,
    @Nullable BigDecimal changeOnYearPercent,
    @Nullable Direction direction) {

  static Trend of(Figure latest, Figure previous, Figure lastYear) {
    BigDecimal onMonth = change(latest.basis(), previous.basis());
    BigDecimal onYear = change(latest.basis(), lastYear.basis());
    return new Trend(onMonth, onYear, Direction.of(onMonth));
  }

  /** The change from one figure to another, or null. */
  public static @Nullable BigDecimal change(Figure now, Figure before) {
    return change(now.basis(), before.basis());
  }

  private static @Nullable BigDecimal change(@Nullable Fraction now, @Nullable Fraction before) {
    if (now == null || before == null || before.isZero()) {
      return null;
    }
    return now.dividedBy(before).minus(Fraction.ONE).times(Fraction.of(100)).rounded(0);
  }
}
