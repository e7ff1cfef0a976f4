package uk.safeguarding.reporting.faults.definitions;

import java.util.List;
import java.util.regex.Pattern;
import uk.safeguarding.reporting.faults.Check;
import uk.safeguarding.reporting.faults.Evidence;
import uk.safeguarding.reporting.faults.Fault;
import uk.safeguarding.reporting.indicators.Clock;
import uk.safeguarding.reporting.indicators.Indicator;

/** Finds a title that says days where working days are counted. */
public final class DayTypeNotStated implements Check {
  private static final String CODE = "day-type-not-stated";
  private static final String LABEL = "Kind of day not stated";

  private static final Pattern DAYS = Pattern.compile("(?i)(?<!working )\\bdays\\b");
  private static final Pattern WORKING_DAYS = Pattern.compile("working days");

  @Override
  public List<Fault> find(Evidence evidence) {
    return evidence.indicators().stream()
        .filter(indicator -> DAYS.matcher(indicator.title()).find())
        .filter(indicator -> countsWorkingDays(evidence, indicator))
        .map(
            indicator ->
                new Fault(
                    CODE,
                    indicator.ref(),
                    null,
                    LABEL,
                    "The title of %s says days; working days are counted."
                        .formatted(indicator.ref())))
        .toList();
  }

  private static boolean countsWorkingDays(Evidence evidence, Indicator indicator) {
    Clock clock = evidence.definition(indicator).clock();
    return clock != null && WORKING_DAYS.matcher(clock.limit()).find();
  }

  @Override
  public String code() {
    return CODE;
  }
}
