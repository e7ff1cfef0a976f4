package uk.safeguarding.reporting.charts.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How the chart's values are written: {@code 1,620} or {@code 14.5%}.
 *
 * @param decimals places of a point's value, 0 for a count
 * @param percent whether a percent sign follows, and 100 is the most there can be
 */
public record ValueFormat(int decimals, boolean percent) {

  public ValueFormat {
    if (decimals < 0) {
      throw new IllegalArgumentException("No number has " + decimals + " decimals");
    }
  }

  public static ValueFormat count() {
    return new ValueFormat(0, false);
  }

  public static ValueFormat number(int decimals) {
    return new ValueFormat(decimals, false);
  }

  public static ValueFormat percentage(int decimals) {
    return new ValueFormat(decimals, true);
  }

  /** A value with its decimals, thousands separated by commas. */
  public String text(BigDecimal value) {
    return text(value, decimals);
  }

  /** A value with as many decimals as the place where it stands asks for. */
  public String text(BigDecimal value, int places) {
    BigDecimal rounded = value.setScale(places, RoundingMode.HALF_UP);
    return String.format(Locale.UK, "%,." + places + "f", rounded) + (percent ? "%" : "");
  }
}
