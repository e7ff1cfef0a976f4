package uk.safeguarding.reporting.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.commentary.Comment;
import uk.safeguarding.reporting.faults.Faults;
import uk.safeguarding.reporting.faults.FoundRemarks;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.PeriodState;
import uk.safeguarding.reporting.figures.dashboard.Judging;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.reported.ReportedFiguresInForce;
import uk.safeguarding.reporting.signals.Baseline;

/**
 * Figures, judgements and remarks as known at one instant. What ran then is running: the same
 * question about the same instant has the same answer for ever.
 */
public final class Known {

  private final ReportedFiguresInForce reported;
  private final Statements statements;
  private final Figures figures;
  private final FoundRemarks remarks;
  private final Judging judging;

  Known(IndicatorCatalogue catalogue, ReportedFiguresInForce reported, Statements statements) {
    this.reported = reported;
    this.statements = statements;
    this.figures = new Figures(catalogue, reported, today());
    this.remarks = new FoundRemarks(figures, this::words);
    this.judging = new Judging(figures, this::baselines, remarks);
  }

  /** The instant itself. */
  public Instant at() {
    return reported.knownAt();
  }

  /** The day it was in London. */
  public LocalDate today() {
    return London.day(at());
  }

  public Figures figures() {
    return figures;
  }

  public Judging judging() {
    return judging;
  }

  public ReportedFiguresInForce reported() {
    return reported;
  }

  public Statements statements() {
    return statements;
  }

  /** All that the checks find in what is shown up to a period. */
  public Faults faultsUpTo(ReportingPeriod shown) {
    return remarks.faults(shown);
  }

  private @Nullable String words(String ref, ReportingPeriod period) {
    @Nullable Comment comment = statements.comment(ref, period);
    return comment == null ? null : comment.text();
  }

  /** How far an indicator's figure for a period could be relied on. */
  public PeriodState stateOf(String ref, ReportingPeriod period) {
    Revision revision = revisionOf(ref, period);
    return PeriodState.of(
        period, today(), revision.knownAt(), revision.number(), statements.closedAt(period));
  }

  /** How often an indicator's figure for a period had changed, and since when it stood. */
  public Revision revisionOf(String ref, ReportingPeriod period) {
    return Revision.of(ref, period, reported);
  }

  /** The period as long as this one that holds the latest month known; this one if it is later. */
  public ReportingPeriod latestAsLongAs(ReportingPeriod shown) {
    @Nullable Month latest = reported.latestMonth();
    ReportingPeriod last = shown;
    while (latest != null && last.lastDay().isBefore(latest.lastDay())) {
      last = last.next();
    }
    return last;
  }

  private List<Baseline> baselines(String ref) {
    return statements.rebasings(ref).stream()
        .map(rebase -> Baseline.rebased(Month.parse(rebase.from()), rebase.reason()))
        .toList();
  }
}
