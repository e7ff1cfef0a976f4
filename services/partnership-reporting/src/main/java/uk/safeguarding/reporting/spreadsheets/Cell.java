package uk.safeguarding.reporting.spreadsheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/** What stands in a cell; no cell is empty. */
public sealed interface Cell {

  /** A text, whatever it looks like. */
  record Text(String text) implements Cell {
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A number that can be reckoned with. A percentage is in per cent, and its header says so.
   *
   * @param decimals places that are shown
   */
  record Number(BigDecimal value, int decimals) implements Cell {
    public Number {
      Objects.requireNonNull(value, "value");
      if (decimals < 0) {
        throw new IllegalArgumentException("No number has " + decimals + " decimals");
      }
    }

    /** As the cell shows it: {@code 1,620}, {@code 14.5}. */
    String shown() {
      BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
      return String.format(Locale.UK, "%,." + decimals + "f", rounded);
    }
  }

  /** No figure, and why. */
  record Missing(Shorthand why) implements Cell {
    public Missing {
      Objects.requireNonNull(why, "why");
    }
  }

  static Cell text(String text) {
    return new Text(text);
  }

  static Cell number(BigDecimal value, int decimals) {
    return new Number(value, decimals);
  }

  static Cell missing(Shorthand why) {
    return new Missing(why);
  }
}
