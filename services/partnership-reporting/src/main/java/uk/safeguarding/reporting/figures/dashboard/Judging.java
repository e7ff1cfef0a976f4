package uk.safeguarding.reporting.figures.dashboard;

import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.signals.Assessment;
import uk.safeguarding.reporting.signals.Baselines;
import uk.safeguarding.reporting.signals.Signals;
import uk.safeguarding.reporting.signals.sentences.Finding;
import uk.safeguarding.reporting.signals.targets.TargetCheck;
import uk.safeguarding.reporting.signals.targets.Targets;

/** Says of an indicator and a period what its figures mean. */
public final class Judging {
  private final Figures figures;
  private final Signals signals;
  private final Remarks remarks;

  public Judging(Figures figures, Baselines baselines, Remarks remarks) {
    this.figures = figures;
    this.signals = new Signals(figures, baselines);
    this.remarks = remarks;
  }

  /** Signal, assurance, finding, commentary and faults, by all figures known up to that period. */
  public Judgement of(Indicator indicator, ReportingPeriod shown) {
    Assessment assessment = signals.of(indicator, shown);
    TargetCheck check = Targets.check(indicator, assessment);
    Finding finding =
        Finding.of(
            indicator, figures.at(indicator, shown), assessment, check, figures.isRunning(shown));
    return Judgement.of(
        assessment,
        check,
        finding,
        remarks.commentary(indicator.ref(), shown),
        remarks.faults(indicator.ref(), shown));
  }
}
