package uk.safeguarding.reporting.faults.definitions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Derivation;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.indicators.Population;
import uk.safeguarding.reporting.indicators.PopulationEstimate;

/**
 * Finds a rate whose population no source names, so that it had to be worked out from the rates.
 */
public final class PopulationNotStated implements Check {
  private static final String CODE = "population-not-stated";
  private static final String LABEL = "Population not stated";

  @Override
  public List<Fault> find(Evidence evidence) {
    List<Fault> faults = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      Population population = population(evidence, indicator);
      List<PopulationEstimate> used =
          population == null ? List.of() : Estimates.used(population, evidence.months());
      if (used.stream().anyMatch(PopulationEstimate::inferred)) {
        faults.add(
            new Fault(
                CODE,
                indicator.ref(),
                null,
                LABEL,
                "The population behind %s is not stated. The reported rates fit %s."
                    .formatted(indicator.ref(), Estimates.words(used))));
      }
    }
    return faults;
  }

  static @Nullable Population population(Evidence evidence, Indicator indicator) {
    NamedCount below = evidence.definition(indicator).denominator();
    Derivation from = below == null ? null : below.derivedFrom();
    String name = from == null ? null : from.population();
    return name == null ? null : evidence.figures().catalogue().population(name);
  }

  @Override
  public String code() {
    return CODE;
  }
}
