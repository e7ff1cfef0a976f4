package uk.safeguarding.reporting.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.ChangeFrom;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Rounding;

/**
 * One indicator's number for one month, in the indicator's unit (a percentage is 14.5, not 0.145),
 * with what it was made of.
 *
 * @param value what is displayed: as reported or, where it was not, as derived; null when missing
 * @param derived what follows from numerator and denominator, unrounded; null where not known
 * @param basis what changes, averages and maxima are calculated from; null when missing
 * @param numerator null where the reported rows do not hold it
 * @param denominator null for a count and where the reported rows do not hold it
 * @param populationVintage which population a rate was divided by
 * @param source null when missing
 * @param missing why there is no value; null when there is one
 */
public record Figure(
    @Nullable BigDecimal value,
    @Nullable Fraction derived,
    @Nullable Fraction basis,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable String populationVintage,
    @Nullable Source source,
    @Nullable Missing missing) {

  public static final Figure NOT_SUPPLIED = missing(Missing.NOT_SUPPLIED, Counts.UNKNOWN);

  static Figure of(
      IndicatorDefinition definition, @Nullable ReportedFigure reported, Counts counts) {
    Fraction derived = counts.value(definition.kind());
    Rounding rounding = definition.rounding();
    if (reported != null && reported.value() != null) {
      return present(reported.value(), derived, Source.REPORTED, rounding, counts);
    }
    if (reported == null && derived != null) {
      return present(
          derived.rounded(rounding.decimals()), derived, Source.DERIVED, rounding, counts);
    }
    boolean undefined = reported != null || counts.nothingToDivideBy();
    return missing(undefined ? Missing.UNDEFINED : Missing.NOT_SUPPLIED, counts);
  }

  private static Figure present(
      BigDecimal value,
      @Nullable Fraction derived,
      Source source,
      Rounding rounding,
      Counts counts) {
    return new Figure(
        value,
        derived,
        basisOf(value, derived, rounding),
        counts.numerator(),
        counts.denominator(),
        counts.populationVintage(),
        source,
        null);
  }

  private static Figure missing(Missing reason, Counts counts) {
    return new Figure(
        null,
        null,
        null,
        counts.numerator(),
        counts.denominator(),
        counts.populationVintage(),
        null,
        reason);
  }

  /**
   * Counts that contradict the reported value are not what it was made from; calculating with them
   * would give a change that no reader could follow from what is displayed.
   */
  private static Fraction basisOf(BigDecimal value, @Nullable Fraction derived, Rounding rounding) {
    if (rounding.changeFrom() == ChangeFrom.UNROUNDED
        && derived != null
        && derived.rounded(rounding.decimals()).compareTo(value) == 0) {
      return derived;
    }
    return Fraction.of(value);
  }
}
