package uk.safeguarding.reporting.charts.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG wants them, the same in every locale: {@code 12}, {@code 12.5}. */
final class SvgNumber {
  private SvgNumber() {}

  /** A coordinate, to a tenth of a pixel. */
  static String of(double value) {
    return of(value, 1);
  }

  static String of(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
