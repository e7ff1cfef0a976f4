package uk.safeguarding.reporting.signals.sentences;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Kind;

/** How an indicator's numbers are written in a sentence: {@code 1,620}, {@code 14.5%}. */
record Numerals(Kind kind, int decimals) {

  static Numerals of(IndicatorDefinition definition) {
    return new Numerals(definition.kind(), definition.rounding().decimals());
  }

  /** A reported value at the places it is reported with, or more where it has more. */
  String value(BigDecimal value) {
    BigDecimal written = value.stripTrailingZeros();
    return write(
        written.scale() > decimals ? written : value.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A mean, a median or a limit: one place, unless it is a whole number exactly. */
  String calculated(Fraction value) {
    return write(value.rounded(value.isWhole() ? 0 : 1));
  }

  private String write(BigDecimal value) {
    String digits = String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
    return kind == Kind.PERCENTAGE ? digits + "%" : digits;
  }
}
