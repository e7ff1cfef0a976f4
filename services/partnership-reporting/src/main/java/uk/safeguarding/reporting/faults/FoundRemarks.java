package uk.safeguarding.reporting.faults;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.dashboard.Remarks;

/** What people wrote and the checks found, as a dashboard of one month shows it. */
public record FoundRemarks(Commentary commentary, Faults faults) implements Remarks {

  public static FoundRemarks of(Figures figures, Commentary commentary, Month shown) {
    return new FoundRemarks(commentary, Faults.find(Evidence.of(figures, commentary, shown)));
  }

  @Override
  public @Nullable String commentary(String ref, ReportingPeriod period) {
    return commentary.on(ref, period);
  }

  @Override
  public List<String> faults(String ref, ReportingPeriod period) {
    return faults.sentences(ref, period);
  }
}
