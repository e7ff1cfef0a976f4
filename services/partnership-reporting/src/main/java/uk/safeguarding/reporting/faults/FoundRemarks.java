package uk.safeguarding.reporting.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.dashboard.Remarks;

/**
 * What people wrote, and what the checks find in it and in the figures. A month is checked once,
 * when it is first asked for.
 */
public final class FoundRemarks implements Remarks {
  private final Figures figures;
  private final Commentary commentary;
  private final Map<Month, Faults> byMonth = new ConcurrentHashMap<>();

  public FoundRemarks(Figures figures, Commentary commentary) {
    this.figures = figures;
    this.commentary = commentary;
  }

  @Override
  public @Nullable String commentary(String ref, ReportingPeriod period) {
    return commentary.on(ref, period);
  }

  @Override
  public List<String> faults(String ref, ReportingPeriod period) {
    return faults(period).sentences(ref, period);
  }

  /** All faults that the checks find when they look back from the last month of a period. */
  public Faults faults(ReportingPeriod period) {
    return byMonth.computeIfAbsent(
        period.months().getLast(), month -> Faults.find(Evidence.of(figures, commentary, month)));
  }
}
