package uk.safeguarding.reporting.faults.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Fraction;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;

/**
 * Finds a percentage or rate that its own counts do not give at the places it is displayed with.
 */
public final class ContradictsCounts implements Check {
  private static final String CODE = "figure-contradicts-counts";
  private static final String LABEL = "Contradicts its counts";

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Fault> faults = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      for (Month month : evidence.months()) {
        IndicatorDefinition definition = indicator.definitionAt(month);
        Figure figure = evidence.figure(indicator, month);
        if (definition != null && !definition.kind().isCount()) {
          add(faults, indicator, definition, month, figure);
        }
      }
    }
    return faults;
  }

  private static void add(
      List<Fault> faults,
      Indicator indicator,
      IndicatorDefinition definition,
      Month month,
      Figure figure) {
    BigDecimal value = figure.value();
    Fraction derived = figure.derived();
    if (value == null || derived == null) {
      return;
    }
    BigDecimal follows = derived.rounded(definition.rounding().decimals());
    if (follows.compareTo(value) != 0) {
      faults.add(
          new Fault(
              CODE,
              indicator.ref(),
              month,
              LABEL,
              "%s is reported as %s for %s, and %s of %s gives %s."
                  .formatted(
                      indicator.ref(),
                      value.toPlainString(),
                      month.label(),
                      plain(figure.numerator()),
                      plain(figure.denominator()),
                      follows.toPlainString())));
    }
  }

  private static String plain(@Nullable BigDecimal count) {
    return count == null ? "-" : count.toPlainString();
  }

  @Override
  public String code() {
    return CODE;
  }
}
