package uk.safeguarding.reporting.faults.definitions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;

/** Finds targets that leave out the year shown, without saying that it is still to be confirmed. */
public final class TargetOfAnotherYear implements Check {
  private static final String CODE = "target-of-another-year";
  private static final String LABEL = "No target for this year";

  @Override
  public List<Fault> find(Evidence evidence) {
    FinancialYear year = FinancialYear.containing(evidence.shown().firstDay());
    return evidence.indicators().stream()
        .filter(it -> !it.targets().isEmpty() && !it.targets().containsKey(year))
        .map(
            it ->
                new Fault(
                    CODE,
                    it.ref(),
                    evidence.shown(),
                    LABEL,
                    "%s has a target for %s and none for %s; ask the owner which year it is for."
                        .formatted(it.ref(), years(it.targets().keySet()), year)))
        .toList();
  }

  private static String years(Set<FinancialYear> years) {
    return years.stream().map(FinancialYear::toString).collect(Collectors.joining(", "));
  }

  @Override
  public String code() {
    return CODE;
  }
}
