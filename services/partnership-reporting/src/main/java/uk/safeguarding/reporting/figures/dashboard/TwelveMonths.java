package uk.safeguarding.reporting.figures.dashboard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Counts;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Kind;
import uk.safeguarding.reporting.indicators.Rounding;

/**
 * The latest twelve months in one number each, in the indicator's unit: rounded as displayed and,
 * as {@code ...Exact}, unrounded to 16 digits.
 *
 * @param average12 the mean of the months that have a value; of a percentage the unweighted mean
 * @param pooledAverage12 sum of numerators over sum of denominators of the months where both are
 *     known; null for a count
 * @param monthsAveraged how many of the twelve had a value
 */
public record TwelveMonths(
    @Nullable BigDecimal average12,
    @Nullable BigDecimal average12Exact,
    @Nullable BigDecimal pooledAverage12,
    @Nullable BigDecimal pooledAverage12Exact,
    @Nullable BigDecimal maximum12,
    @Nullable BigDecimal maximum12Exact,
    int monthsAveraged) {

  /** Of figures of any length, in any order; those without value are skipped. */
  public static TwelveMonths of(Kind kind, Rounding rounding, Collection<Figure> months) {
    List<Fraction> values = months.stream().map(Figure::basis).filter(Objects::nonNull).toList();
    Fraction average = average(values);
    Fraction pooled = kind.isCount() ? null : pooled(kind, months);
    Fraction maximum = values.stream().max(Fraction::compareTo).orElse(null);
    int decimals = rounding.averageDecimals();
    return new TwelveMonths(
        rounded(average, decimals),
        exact(average),
        rounded(pooled, decimals),
        exact(pooled),
        rounded(maximum, decimals),
        exact(maximum),
        values.size());
  }

  private static @Nullable Fraction average(List<Fraction> values) {
    return values.isEmpty()
        ? null
        : values.stream()
            .reduce(Fraction.ZERO, Fraction::plus)
            .dividedBy(Fraction.of(values.size()));
  }

  private static @Nullable Fraction pooled(Kind kind, Collection<Figure> months) {
    BigDecimal numerators = BigDecimal.ZERO;
    BigDecimal denominators = BigDecimal.ZERO;
    for (Figure month : months) {
      if (month.numerator() != null && month.denominator() != null) {
        numerators = numerators.add(month.numerator());
        denominators = denominators.add(month.denominator());
      }
    }
    return new Counts(numerators, denominators, null).value(kind);
  }

  private static @Nullable BigDecimal rounded(@Nullable Fraction value, int decimals) {
    return value == null ? null : value.rounded(decimals);
  }

  private static @Nullable BigDecimal exact(@Nullable Fraction value) {
    return value == null ? null : value.toDecimal();
  }
}
