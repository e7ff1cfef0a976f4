package uk.safeguarding.reporting.faults.definitions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.indicators.Population;
import uk.safeguarding.reporting.indicators.PopulationEstimate;
import uk.safeguarding.reporting.indicators.Validity;

/** The estimates of a population in use over some months. */
final class Estimates {
  private Estimates() {}

  static List<PopulationEstimate> used(Population population, List<Month> months) {
    return months.stream().map(population::at).filter(Objects::nonNull).distinct().toList();
  }

  /** {@code 49,880 up to June 2018 and 50,296 from July 2018}. */
  static String words(List<PopulationEstimate> estimates) {
    return estimates.stream().map(Estimates::words).collect(Collectors.joining(" and "));
  }

  private static String words(PopulationEstimate estimate) {
    Validity validity = estimate.validity();
    String people = String.format(Locale.UK, "%,d", estimate.people().toBigInteger());
    if (validity.from() != null) {
      return people + " from " + validity.from().label();
    }
    return validity.to() == null ? people : people + " up to " + validity.to().label();
  }
}
