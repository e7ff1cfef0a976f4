package uk.safeguarding.reporting.figures.dashboard;

import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.ReportedFigures;
import uk.safeguarding.reporting.figures.SouthamptonDataset;
import uk.safeguarding.reporting.signals.Baselines;

/** The dashboard of October 2018, for tests. */
public final class SouthamptonDashboard {
  private SouthamptonDashboard() {}

  public static Dashboard october() {
    return of(SouthamptonDataset.read());
  }

  public static Dashboard of(ReportedFigures reported) {
    Figures figures = SouthamptonDataset.figures(reported);
    return Dashboard.of(
        figures, new Judging(figures, Baselines.NONE, Remarks.NONE), SouthamptonDataset.OCTOBER);
  }
}
