package uk.safeguarding.reporting.faults.definitions;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Population;
import uk.safeguarding.reporting.indicators.PopulationEstimate;

/**
 * Finds a rate whose population changed between the months shown: part of its change is the
 * population's.
 */
public final class PopulationChanged implements Check {
  private static final String CODE = "population-changed";
  private static final String LABEL = "Population changed";

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Fault> faults = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      Population population = PopulationNotStated.population(evidence, indicator);
      List<PopulationEstimate> used =
          population == null ? List.of() : Estimates.used(population, evidence.months());
      if (used.size() > 1) {
        faults.add(
            new Fault(
                CODE,
                indicator.ref(),
                null,
                LABEL,
                "%s is counted per child of two populations: %s. A small part of its change is theirs."
                    .formatted(indicator.ref(), Estimates.words(used))));
      }
    }
    return faults;
  }

  @Override
  public String code() {
    return CODE;
  }
}
