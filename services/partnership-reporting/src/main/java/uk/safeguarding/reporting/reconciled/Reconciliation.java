package uk.safeguarding.reporting.reconciled;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.knowledge.Known;
import uk.safeguarding.reporting.knowledge.Origin;

/** An indicator's reported figures beside the counted ones, period by period. */
record Reconciliation(List<Point> points) {

  Reconciliation {
    points = List.copyOf(points);
  }

  /**
   * One period, in the indicator's unit.
   *
   * @param reported null where nobody reported it and it does not follow from what was reported
   * @param computed counted from records; null where it cannot be
   * @param gap the counted one less the reported one; null where either is missing
   */
  record Point(
      String period,
      @Nullable BigDecimal reported,
      @Nullable BigDecimal computed,
      @Nullable BigDecimal gap) {

    static Point of(
        ReportingPeriod period, @Nullable BigDecimal reported, @Nullable BigDecimal computed) {
      return new Point(
          period.toString(),
          reported,
          computed,
          reported == null || computed == null ? null : computed.subtract(reported));
    }
  }

  static Reconciliation of(
      Indicator indicator, Collection<? extends ReportingPeriod> periods, Known known) {
    var reported = known.of(Origin.REPORTED).figures();
    var computed = known.of(Origin.EVENTS).figures();
    return new Reconciliation(
        periods.stream()
            .map(
                period ->
                    Point.of(
                        period,
                        reported.at(indicator, period).value(),
                        computed.at(indicator, period).value()))
            .toList());
  }
}
