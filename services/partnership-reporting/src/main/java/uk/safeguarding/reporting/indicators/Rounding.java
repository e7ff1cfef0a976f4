package uk.safeguarding.reporting.indicators;

import java.util.Objects;

/**
 * How an indicator's numbers are rounded, always half away from zero and once, at the end.
 *
 * @param changeFrom what changes, averages and maxima are calculated from
 * @param decimals places of a month's value as it is reported: 0 where the source prints whole
 *     percentages as 13.0
 * @param averageDecimals places of the average and the maximum
 */
public record Rounding(ChangeFrom changeFrom, int decimals, int averageDecimals) {
  public Rounding {
    Objects.requireNonNull(changeFrom, "changeFrom");
    if (decimals < 0 || averageDecimals < 0) {
      throw new IllegalArgumentException("places are not negative");
    }
  }
}
