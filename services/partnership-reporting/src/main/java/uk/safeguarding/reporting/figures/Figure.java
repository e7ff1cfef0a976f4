package uk.safeguarding.reporting.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.indicators.ChangeFrom;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Rounding;

/**
 * One indicator's number for one period, in the indicator's unit (a percentage is 14.5, not 0.145),
 * with what it was made of.
 *
 * @param value what is displayed: as reported or, where it was not, as derived, or as counted of
 *     recorded facts; null when missing
 * @param derived what follows from numerator and denominator, unrounded; null where not known
 * @param basis what changes, averages and maxima are calculated from; null when missing
 * @param numerator null where the reported rows or recorded facts do not hold it
 * @param denominator null for a count and where the reported rows or recorded facts do not hold it
 * @param populationVintage which population a rate was divided by
 * @param source null when missing
 * @param estimated true where an agency says so of it or of a month that it is made of
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
    boolean estimated,
    @Nullable Missing missing) {

  public static final Figure NOT_SUPPLIED = missing(Missing.NOT_SUPPLIED);

  /** What was reported or, where it was not, what follows from the counts. */
  static Figure of(
      IndicatorDefinition definition, @Nullable ReportedFigure reported, Counts counts) {
    Fraction derived = counts.value(definition.kind());
    Rounding rounding = definition.rounding();
    if (reported != null && reported.value() != null) {
      return new Figure(
          reported.value(),
          derived,
          basisOf(reported.value(), derived, rounding),
          counts.numerator(),
          counts.denominator(),
          counts.populationVintage(),
          Source.REPORTED,
          reported.estimated(),
          null);
    }
    boolean saidUndefined = reported != null && !reported.notSupplied();
    if (!saidUndefined && derived != null) {
      return derived(definition, derived, counts, false);
    }
    boolean undefined = saidUndefined || counts.nothingToDivideBy();
    return missing(undefined ? Missing.UNDEFINED : Missing.NOT_SUPPLIED, counts);
  }

  /** What nobody reported and follows from counts. */
  static Figure derived(
      IndicatorDefinition definition, Fraction derived, Counts counts, boolean estimated) {
    return following(definition, derived, counts, Source.DERIVED, estimated);
  }

  /**
   * What follows from counts of recorded facts. A count that is not known makes the figure unknown,
   * also where the other says that there is nothing to take a share of.
   */
  public static Figure counted(IndicatorDefinition definition, Counts counts) {
    boolean known =
        counts.numerator() != null
            && (definition.denominator() == null || counts.denominator() != null);
    Fraction value = counts.value(definition.kind());
    if (value != null) {
      return following(definition, value, counts, Source.EVENTS, false);
    }
    return missing(known ? Missing.UNDEFINED : Missing.NOT_COUNTED, counts);
  }

  private static Figure following(
      IndicatorDefinition definition,
      Fraction derived,
      Counts counts,
      Source source,
      boolean estimated) {
    BigDecimal value = derived.rounded(definition.rounding().decimals());
    return new Figure(
        value,
        derived,
        basisOf(value, derived, definition.rounding()),
        counts.numerator(),
        counts.denominator(),
        counts.populationVintage(),
        source,
        estimated,
        null);
  }

  static Figure missing(Missing reason) {
    return missing(reason, Counts.UNKNOWN);
  }

  static Figure missing(Missing reason, Counts counts) {
    return new Figure(
        null,
        null,
        null,
        counts.numerator(),
        counts.denominator(),
        counts.populationVintage(),
        null,
        false,
        reason);
  }

  /** The same number as that of a longer period, for which nobody reported it. */
  Figure standingForLonger() {
    return new Figure(
        value,
        derived,
        basis,
        numerator,
        denominator,
        populationVintage,
        value == null ? null : Source.DERIVED,
        estimated,
        missing);
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
