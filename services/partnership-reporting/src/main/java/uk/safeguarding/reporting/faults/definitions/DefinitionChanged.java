package uk.safeguarding.reporting.faults.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorDefinition;
import uk.safeguarding.reporting.indicators.Validity;

/** Finds a definition that changed inside the months shown, so that they are not one series. */
public final class DefinitionChanged implements Check {
  private static final String CODE = "definition-changed";
  private static final String LABEL = "Definition changed";

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Fault> faults = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      for (IndicatorDefinition definition : indicator.definitions()) {
        Validity validity = definition.validity();
        if (validity.seriesBreak() && isShown(evidence, validity.from())) {
          faults.add(
              new Fault(
                  CODE,
                  indicator.ref(),
                  null,
                  LABEL,
                  "%s is defined anew from %s; the months before must not be compared with it. %s"
                      .formatted(
                          indicator.ref(),
                          Objects.requireNonNull(validity.from()).label(),
                          Objects.requireNonNullElse(validity.reason(), ""))
                      .strip()));
        }
      }
    }
    return faults;
  }

  private static boolean isShown(Evidence evidence, @Nullable Month from) {
    return from != null
        && from.compareTo(evidence.shown().sameLastYear()) > 0
        && from.compareTo(evidence.shown()) <= 0;
  }

  @Override
  public String code() {
    return CODE;
  }
}
