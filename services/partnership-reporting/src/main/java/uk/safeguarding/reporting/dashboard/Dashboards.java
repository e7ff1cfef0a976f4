package uk.safeguarding.reporting.dashboard;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.knowledge.Known;

/** The board's dashboards, drawn from what is known. */
final class Dashboards {

  private Dashboards() {}

  /**
   * The dashboard of a month, or of the latest month known when it is null; null when nothing is
   * known at all.
   */
  static @Nullable Dashboard monthly(Known known, @Nullable Month month) {
    @Nullable Month shown = month == null ? known.reported().latestMonth() : month;
    return shown == null ? null : Dashboard.of(known.figures(), known.judging(), shown);
  }
}
