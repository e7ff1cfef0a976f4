package uk.safeguarding.reporting.faults.definitions;

import java.util.List;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Indicator;

/** Finds an indicator for which nobody is named as owner or as reporter. */
public final class NobodyNamed implements Check {
  private static final String CODE = "nobody-named";
  private static final String LABEL = "No owner or reporter";

  @Override
  public List<Fault> find(Evidence evidence) {
    return evidence.indicators().stream()
        .filter(indicator -> indicator.owner() == null || indicator.reporter() == null)
        .map(
            indicator ->
                new Fault(
                    CODE,
                    indicator.ref(),
                    null,
                    LABEL,
                    "Nobody is named as %s of %s.".formatted(missing(indicator), indicator.ref())))
        .toList();
  }

  private static String missing(Indicator indicator) {
    if (indicator.owner() != null) {
      return "reporter";
    }
    return indicator.reporter() == null ? "owner or reporter" : "owner";
  }

  @Override
  public String code() {
    return CODE;
  }
}
