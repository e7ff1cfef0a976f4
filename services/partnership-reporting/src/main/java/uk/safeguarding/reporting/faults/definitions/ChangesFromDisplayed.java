package uk.safeguarding.reporting.faults.definitions;

import java.util.List;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.ChangeFrom;

/**
 * Finds an indicator whose changes are calculated from displayed values, as the partnership printed
 * them, where most are calculated from their counts.
 */
public final class ChangesFromDisplayed implements Check {
  private static final String CODE = "changes-from-displayed";
  private static final String LABEL = "Changes from rounded values";

  @Override
  public List<Fault> find(Evidence evidence) {
    return evidence.indicators().stream()
        .filter(it -> evidence.definition(it).rounding().changeFrom() == ChangeFrom.DISPLAYED)
        .map(
            it ->
                new Fault(
                    CODE,
                    it.ref(),
                    null,
                    LABEL,
                    "The changes of %s are calculated from its rounded values, those of most others from their counts."
                        .formatted(it.ref())))
        .toList();
  }

  @Override
  public String code() {
    return CODE;
  }
}
