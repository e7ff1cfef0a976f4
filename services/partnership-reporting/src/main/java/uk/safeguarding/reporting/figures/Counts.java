package uk.safeguarding.reporting.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.Kind;

/**
 * The two counts behind a value, each null where it is not known.
 *
 * @param populationVintage of a rate's denominator
 */
public record Counts(
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable String populationVintage) {

  static final Counts UNKNOWN = new Counts(null, null, null);

  /** True when there is nothing to take a share of, whatever the numerator. */
  public boolean nothingToDivideBy() {
    return denominator != null && denominator.signum() == 0;
  }

  /**
   * The value that follows, unrounded; null when a count is unknown or there is nothing to share.
   */
  public @Nullable Fraction value(Kind kind) {
    if (numerator == null) {
      return null;
    }
    if (kind.isCount()) {
      return Fraction.of(numerator);
    }
    if (denominator == null || nothingToDivideBy()) {
      return null;
    }
    return Fraction.of(numerator)
        .times(Fraction.of(kind.per()))
        .dividedBy(Fraction.of(denominator));
  }
}
