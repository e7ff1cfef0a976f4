package uk.safeguarding.reporting.faults.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.RollForward;

/** Finds a stock that is not the month before, plus what started, less what ended. */
public final class StockDoesNotFollow implements Check {
  private static final String CODE = "stock-does-not-follow";
  private static final String LABEL = "Does not follow from starts and ends";

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Fault> faults = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      for (Month month : evidence.months()) {
        IndicatorDefinition definition = indicator.definitionAt(month);
        RollForward rolls = definition == null ? null : definition.rollsForward();
        Fault fault = rolls == null ? null : fault(evidence, indicator, rolls, month);
        if (fault != null) {
          faults.add(fault);
        }
      }
    }
    return faults;
  }

  /** Null where it follows, or where a number that it takes is missing. */
  private static @Nullable Fault fault(
      Evidence evidence, Indicator indicator, RollForward rolls, Month month) {
    BigDecimal now = evidence.figure(indicator, month).value();
    BigDecimal before = evidence.figure(indicator, month.previous()).value();
    BigDecimal starts = sum(evidence, rolls.starts(), month);
    BigDecimal ends = sum(evidence, rolls.ends(), month);
    if (now == null || before == null || starts == null || ends == null) {
      return null;
    }
    BigDecimal expected = before.add(starts).subtract(ends);
    BigDecimal residual = now.subtract(expected);
    if (residual.signum() == 0) {
      return null;
    }
    return new Fault(
        CODE,
        indicator.ref(),
        month,
        LABEL,
        "%s is %s for %s, but %s a month before, plus %s starts (%s), less %s ends (%s), gives %s: a difference of %s."
            .formatted(
                indicator.ref(),
                now.toPlainString(),
                month.label(),
                before.toPlainString(),
                starts.toPlainString(),
                String.join(", ", rolls.starts()),
                ends.toPlainString(),
                String.join(", ", rolls.ends()),
                expected.toPlainString(),
                residual.toPlainString()));
  }

  private static @Nullable BigDecimal sum(Evidence evidence, List<String> refs, Month month) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String ref : refs) {
      BigDecimal value = evidence.figure(ref, month).value();
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
    }
    return sum;
  }

  @Override
  public String code() {
    return CODE;
  }
}
