package uk.safeguarding.reporting.faults.definitions;

import java.util.List;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;

/** Finds a ref ending in -QL, which elsewhere names a percentage, on a count. */
public final class MisleadingSuffix implements Check {
  private static final String CODE = "suffix-misleads";
  private static final String LABEL = "Misleading ref";

  @Override
  public List<Fault> find(Evidence evidence) {
    return evidence.indicators().stream()
        .filter(indicator -> indicator.ref().endsWith("-QL"))
        .filter(indicator -> evidence.definition(indicator).kind().isCount())
        .map(
            indicator ->
                new Fault(
                    CODE,
                    indicator.ref(),
                    null,
                    LABEL,
                    "%s ends in -QL, as percentages do elsewhere, and is a number of %s."
                        .formatted(indicator.ref(), evidence.definition(indicator).unit())))
        .toList();
  }

  @Override
  public String code() {
    return CODE;
  }
}
