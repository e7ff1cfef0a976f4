package uk.safeguarding.reporting.faults.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.figures.Source;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Kind;

/** Finds whole percentages printed with a decimal place that says nothing. */
public final class FalsePrecision implements Check {
  private static final String CODE = "false-precision";
  private static final String LABEL = "Whole numbers printed with .0";

  private static final int FEWEST = 3;

  @Override
  public List<Fault> find(Evidence evidence) {
    return evidence.indicators().stream()
        .filter(indicator -> evidence.definition(indicator).kind() == Kind.PERCENTAGE)
        .filter(indicator -> isFalselyPrecise(evidence, indicator))
        .map(
            indicator ->
                new Fault(
                    CODE,
                    indicator.ref(),
                    null,
                    LABEL,
                    "%s is reported with a decimal place, and every value ends in .0: it is rounded to whole per cent."
                        .formatted(indicator.ref())))
        .toList();
  }

  private static boolean isFalselyPrecise(Evidence evidence, Indicator indicator) {
    List<BigDecimal> values =
        evidence.months().stream()
            .map(month -> evidence.figure(indicator, month))
            .filter(figure -> figure.source() == Source.REPORTED)
            .map(Figure::value)
            .filter(Objects::nonNull)
            .toList();
    return values.size() >= FEWEST
        && values.stream().allMatch(it -> it.scale() > 0 && it.stripTrailingZeros().scale() <= 0);
  }

  @Override
  public String code() {
    return CODE;
  }
}
