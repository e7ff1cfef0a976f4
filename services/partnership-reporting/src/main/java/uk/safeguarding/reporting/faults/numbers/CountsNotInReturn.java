package uk.safeguarding.reporting.faults.numbers;

import java.util.List;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.figures.Figure;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Kind;

/** Finds a percentage whose counts nobody reported, so that nobody can check it. */
public final class CountsNotInReturn implements Check {
  private static final String CODE = "counts-not-in-return";
  private static final String LABEL = "Counts not in the return";

  @Override
  public List<Fault> find(Evidence evidence) {
    return evidence.indicators().stream()
        .filter(indicator -> evidence.definition(indicator).kind() == Kind.PERCENTAGE)
        .filter(indicator -> isBare(evidence.figure(indicator, evidence.shown())))
        .map(indicator -> fault(evidence, indicator))
        .toList();
  }

  private static boolean isBare(Figure figure) {
    return figure.value() != null && (figure.numerator() == null || figure.denominator() == null);
  }

  private static Fault fault(Evidence evidence, Indicator indicator) {
    Figure figure = evidence.figure(indicator, evidence.shown());
    String which =
        figure.numerator() != null
            ? "what it is a share of is"
            : figure.denominator() != null ? "the count behind it is" : "its two counts are";
    return new Fault(
        CODE,
        indicator.ref(),
        evidence.shown(),
        LABEL,
        "%s is reported as a percentage, and %s not in the return: nobody can check it."
            .formatted(indicator.ref(), which));
  }

  @Override
  public String code() {
    return CODE;
  }
}
