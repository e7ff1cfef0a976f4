package uk.safeguarding.reporting.dashboard;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.platform.web.NotFound;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.periods.QuarterlyDashboard;
import uk.safeguarding.reporting.figures.dashboard.periods.YearlyDashboard;
import uk.safeguarding.reporting.knowledge.Origin;
import uk.safeguarding.reporting.knowledge.Served;

/**
 * The board's dashboards, drawn from what is known; where no period is asked for, of the one that
 * holds the latest month known.
 */
final class Dashboards {

  private final Served served;

  Dashboards(Served served) {
    this.served = served;
  }

  /** Whether nothing is known. */
  boolean empty() {
    return served.latestMonth() == null;
  }

  Dashboard monthly(@Nullable Month month) {
    return Dashboard.of(served.figures(), served.judging(), month == null ? latest() : month);
  }

  QuarterlyDashboard quarterly(@Nullable Quarter quarter) {
    return QuarterlyDashboard.of(
        served.figures(),
        served.judging(),
        quarter == null ? Quarter.containing(latest().firstDay()) : quarter);
  }

  YearlyDashboard yearly(@Nullable FinancialYear year) {
    return YearlyDashboard.of(
        served.figures(),
        served.judging(),
        year == null ? FinancialYear.containing(latest().firstDay()) : year);
  }

  private Month latest() {
    @Nullable Month latest = served.latestMonth();
    if (latest == null) {
      throw new NotFound(
          served.origin() == Origin.REPORTED
              ? "Nothing has been reported yet, so there is no latest period."
              : "Nothing has been counted yet, so there is no latest period.");
    }
    return latest;
  }
}
