package uk.safeguarding.reporting.faults.definitions;

import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.Vintage;

/** Finds comparators whose data are older than of the year before, or of a year nobody knows. */
public final class OldComparators implements Check {
  private static final String CODE = "comparators-old";
  private static final String LABEL = "Old comparators";

  @Override
  public List<Fault> find(Evidence evidence) {
    FinancialYear year = FinancialYear.containing(evidence.shown().firstDay());
    List<Fault> faults = new ArrayList<>();
    for (Indicator indicator : evidence.indicators()) {
      String words = indicator.benchmarks().benchmarkVintage();
      Vintage vintage = words == null ? null : Vintage.parse(words);
      if (!Comparison.hasNumbers(indicator)) {
        continue;
      }
      if (vintage == null) {
        faults.add(
            fault(
                evidence,
                indicator,
                "The comparators of %s do not say which year they are of."
                    .formatted(indicator.ref())));
      } else if (vintage.isOldFor(year)) {
        faults.add(
            fault(
                evidence,
                indicator,
                "The comparators of %s are of %s, two years or more before %s."
                    .formatted(indicator.ref(), vintage.dataOf(), year)));
      }
    }
    return faults;
  }

  private static Fault fault(Evidence evidence, Indicator indicator, String sentence) {
    return new Fault(CODE, indicator.ref(), evidence.shown(), LABEL, sentence);
  }

  @Override
  public String code() {
    return CODE;
  }
}
