package uk.safeguarding.reporting.printed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Missing;
import uk.safeguarding.reporting.indicators.Kind;

/**
 * How an indicator's numbers are printed.
 *
 * @param kind a percentage carries its sign
 * @param decimals places of a month's value
 */
public record Numbers(Kind kind, int decimals) {

  /** A figure, or why there is none. */
  public PrintedFigure of(Figure figure) {
    @Nullable Missing missing = figure.missing();
    return missing == null ? value(figure.value()) : PrintedFigure.missing(missing);
  }

  /** A period's value. */
  public PrintedFigure value(@Nullable BigDecimal value) {
    return value == null
        ? PrintedFigure.notDefined()
        : asRounded(value.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A number that has been rounded already. */
  public PrintedFigure asRounded(@Nullable BigDecimal value) {
    if (value == null) {
      return PrintedFigure.notDefined();
    }
    String digits = String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
    return PrintedFigure.printed(kind == Kind.PERCENTAGE ? digits + "%" : digits);
  }

  /** A change in whole per cent, in words. */
  public static PrintedFigure change(@Nullable BigDecimal percent) {
    if (percent == null) {
      return PrintedFigure.notDefined();
    }
    return PrintedFigure.printed(
        switch (percent.signum()) {
          case 1 -> "Up " + percent.toPlainString() + "%";
          case -1 -> "Down " + percent.negate().toPlainString() + "%";
          default -> "No change";
        });
  }
}
