package uk.safeguarding.reporting.faults.definitions;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Derivation;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Kind;

/** Finds a rate that is counted from more than the row of the same name. */
public final class RateOfMoreThanItsCount implements Check {
  private static final String CODE = "rate-of-more-than-its-count";
  private static final String LABEL = "Counts more than its row";

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Fault> faults = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      var definition = evidence.definition(indicator);
      Derivation from = definition.numerator().derivedFrom();
      if (definition.kind() == Kind.RATE && from != null && from.refs().size() > 1) {
        String count = from.sumOf().getFirst();
        faults.add(
            new Fault(
                CODE,
                indicator.ref(),
                null,
                LABEL,
                "%s is not %s per 10,000 children: it counts %s."
                    .formatted(indicator.ref(), count, String.join(" and ", from.refs()))));
      }
    }
    return faults;
  }

  @Override
  public String code() {
    return CODE;
  }
}
