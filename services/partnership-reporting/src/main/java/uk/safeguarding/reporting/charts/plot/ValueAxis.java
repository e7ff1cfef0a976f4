package uk.safeguarding.reporting.charts.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import uk.safeguarding.reporting.charts.model.ValueFormat;

/**
 * The scale of the values, from one round number to another. It starts from zero where the values
 * come near to it; elsewhere that would hide the variation that the chart is about.
 */
public record ValueAxis(BigDecimal low, BigDecimal high, BigDecimal step, ValueFormat format) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** An axis that holds all values, with at most so many steps. */
  public static ValueAxis of(List<BigDecimal> values, ValueFormat format, int steps) {
    BigDecimal least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    BigDecimal most = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    if (least.compareTo(most) == 0) {
      // Equal values are shown in the middle of a small range, or at the end that they reach.
      BigDecimal room = least.abs().divide(BigDecimal.TEN).max(BigDecimal.TWO);
      boolean full = format.percent() && most.compareTo(HUNDRED) == 0;
      least =
          least.signum() >= 0 ? least.subtract(room).max(BigDecimal.ZERO) : least.subtract(room);
      most = full ? most : most.add(room);
    } else if (least.signum() > 0 && least.add(least).compareTo(most.subtract(least)) <= 0) {
      least = BigDecimal.ZERO;
    }
    return fitting(least, most, format, steps);
  }

  /** An axis from the least to the most, for a picture without ticks. */
  public static ValueAxis tight(List<BigDecimal> values, ValueFormat format) {
    ValueAxis axis = of(values, format, 4);
    BigDecimal least = values.stream().min(BigDecimal::compareTo).orElse(axis.low());
    BigDecimal most = values.stream().max(BigDecimal::compareTo).orElse(axis.high());
    return least.compareTo(most) == 0 ? axis : new ValueAxis(least, most, axis.step(), format);
  }

  private static ValueAxis fitting(
      BigDecimal least, BigDecimal most, ValueFormat format, int steps) {
    for (BigDecimal unit = BigDecimal.ONE.movePointLeft(format.decimals()); ; ) {
      for (int times : new int[] {1, 2, 5}) {
        BigDecimal step = unit.multiply(BigDecimal.valueOf(times));
        BigDecimal low = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal high = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        if (high.subtract(low).compareTo(step.multiply(BigDecimal.valueOf(steps))) <= 0) {
          return new ValueAxis(low, high, step, format);
        }
      }
      unit = unit.movePointRight(1);
    }
  }

  public List<BigDecimal> ticks() {
    return Stream.iterate(low, tick -> tick.compareTo(high) <= 0, tick -> tick.add(step)).toList();
  }

  /** A tick with its unit; millions are shortened, so that they leave room for the points. */
  public String text(BigDecimal tick) {
    if (tick.signum() == 0 && !format.percent()) {
      return "0";
    }
    if (high.compareTo(MILLION) >= 0 && !format.percent()) {
      BigDecimal millions = tick.divide(MILLION);
      return format.text(millions, places(step.divide(MILLION))) + "m";
    }
    return format.text(tick, places(step));
  }

  /** Where a value stands between the lowest, 0, and the highest tick, 1. */
  double share(BigDecimal value) {
    return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
  }

  private static int places(BigDecimal step) {
    return Math.max(0, step.stripTrailingZeros().scale());
  }
}
