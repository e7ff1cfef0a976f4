package uk.safeguarding.reporting.signals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Kind;

/**
 * What a series varies around, exactly and in the indicator's unit.
 *
 * @param centre the mean, or on a run chart the median
 * @param lower null on a run chart; may lie where no value can, such as below zero
 * @param upper null on a run chart
 * @param points how many values it was calculated from
 */
public record Limits(
    Fraction centre, @Nullable Fraction lower, @Nullable Fraction upper, int points) {
  /** Limits are calculated from the first so many points of a baseline and then stand. */
  public static final int FROZEN_AFTER = 12;

  /** An average of moving ranges needs two of them. */
  public static final int FEWEST = 3;

  /** Three standard deviations in mean moving ranges of two points: 3 / 1.128. */
  private static final Fraction WIDTH = Fraction.of(new BigDecimal("2.66"));

  private static final Fraction HUNDRED = Fraction.of(100);

  static Limits xmr(List<Fraction> values) {
    Fraction mean = mean(values);
    Fraction ranges = Fraction.ZERO;
    for (int i = 1; i < values.size(); i++) {
      ranges = ranges.plus(values.get(i).minus(values.get(i - 1)).absolute());
    }
    Fraction reach = WIDTH.times(ranges).dividedBy(Fraction.of(values.size() - 1L));
    return new Limits(mean, mean.minus(reach), mean.plus(reach), values.size());
  }

  static Limits median(List<Fraction> values) {
    List<Fraction> sorted = values.stream().sorted().toList();
    Fraction low = sorted.get((sorted.size() - 1) / 2);
    Fraction high = sorted.get(sorted.size() / 2);
    return new Limits(low.plus(high).dividedBy(Fraction.of(2)), null, null, values.size());
  }

  static Fraction mean(List<Fraction> values) {
    return values.stream()
        .reduce(Fraction.ZERO, Fraction::plus)
        .dividedBy(Fraction.of(values.size()));
  }

  /** True while fewer points are known than limits are set on. */
  public boolean trial() {
    return points < FROZEN_AFTER;
  }

  /** The lower limit for drawing and reading: no count, share or rate is below zero. */
  public @Nullable Fraction lowerShown() {
    return lower == null || lower.compareTo(Fraction.ZERO) >= 0 ? lower : Fraction.ZERO;
  }

  /** The upper limit for drawing and reading: no share is above a hundred per cent. */
  public @Nullable Fraction upperShown(Kind kind) {
    return upper == null || kind != Kind.PERCENTAGE || upper.compareTo(HUNDRED) <= 0
        ? upper
        : HUNDRED;
  }
}
