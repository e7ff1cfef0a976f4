package uk.safeguarding.reporting.dashboard;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.periods.QuarterlyDashboard;
import uk.safeguarding.reporting.figures.dashboard.periods.YearlyDashboard;
import uk.safeguarding.reporting.knowledge.Known;

/**
 * The board's dashboards, drawn from what is known; where no period is asked for, of the one that
 * holds the latest month known.
 */
final class Dashboards {

  private final Known known;

  Dashboards(Known known) {
    this.known = known;
  }

  /** Whether anything has been reported. */
  boolean empty() {
    return known.reported().latestMonth() == null;
  }

  Dashboard monthly(@Nullable Month month) {
    return Dashboard.of(known.figures(), known.judging(), month == null ? latest() : month);
  }

  QuarterlyDashboard quarterly(@Nullable Quarter quarter) {
    return QuarterlyDashboard.of(
        known.figures(),
        known.judging(),
        quarter == null ? Quarter.containing(latest().firstDay()) : quarter);
  }

  YearlyDashboard yearly(@Nullable FinancialYear year) {
    return YearlyDashboard.of(
        known.figures(),
        known.judging(),
        year == null ? FinancialYear.containing(latest().firstDay()) : year);
  }

  private Month latest() {
    @Nullable Month latest = known.reported().latestMonth();
    if (latest == null) {
      throw new NotFound("Nothing has been reported yet, so there is no latest period.");
    }
    return latest;
  }
}
