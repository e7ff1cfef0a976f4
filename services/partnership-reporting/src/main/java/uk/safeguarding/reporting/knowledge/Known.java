package uk.safeguarding.reporting.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.London;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.commentary.Comment;
import uk.safeguarding.reporting.computed.ComputedFigures;
import uk.safeguarding.reporting.computed.CountedChanges;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.faults.Faults;
import uk.safeguarding.reporting.faults.FoundRemarks;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.PeriodState;
import uk.safeguarding.reporting.figures.dashboard.Judging;
import uk.safeguarding.reporting.figures.dashboard.Remarks;
import uk.safeguarding.reporting.indicators.Indicator;
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
  private final FoundRemarks remarks;
  private final Served asReported;
  private final Supplier<CountedFacts> counted;
  private @Nullable CountedFacts countedFacts;
  private @Nullable Served asCounted;

  /**
   * @param counted read once, and only where somebody asks for figures counted of recorded facts
   */
  Known(
      IndicatorCatalogue catalogue,
      ReportedFiguresInForce reported,
      Statements statements,
      Supplier<CountedFacts> counted) {
    this.reported = reported;
    this.statements = statements;
    this.counted = counted;
    var figures = new Figures(catalogue, reported, today());
    this.remarks = new FoundRemarks(figures, this::words);
    var judging = new Judging(figures, this::baselines, remarks);
    this.asReported = new Served(Origin.REPORTED, figures, judging, reported.latestMonth(), at());
  }

  /** The instant itself. */
  public Instant at() {
    return reported.knownAt();
  }

  /** The day it was in London. */
  public LocalDate today() {
    return London.day(at());
  }

  /** The reported ones. */
  public Figures figures() {
    return asReported.figures();
  }

  /** Of the reported figures. */
  public Judging judging() {
    return asReported.judging();
  }

  /** The figures of one origin with their judgements. */
  public Served of(Origin origin) {
    return switch (origin) {
      case REPORTED -> asReported;
      case EVENTS -> asCounted();
    };
  }

  private Served asCounted() {
    if (asCounted == null) {
      asCounted = asCounted(countedFacts());
    }
    return asCounted;
  }

  /** What counted figures are counted of. */
  public CountedFacts countedFacts() {
    if (countedFacts == null) {
      countedFacts = counted.get();
    }
    return countedFacts;
  }

  /**
   * Commentary is about the figures that an agency sent, and the checks look for slips in them:
   * both stand beside those alone.
   */
  private Served asCounted(CountedFacts facts) {
    IndicatorCatalogue catalogue = figures().catalogue();
    LocalDate day = London.day(facts.servedFor());
    var counts = new Figures(catalogue, new ComputedFigures(catalogue, facts, day), day);
    var judged = new Judging(counts, this::baselines, Remarks.NONE);
    return new Served(Origin.EVENTS, counts, judged, ended(facts.latest(), day), facts.servedFor());
  }

  /** No later than the month that runs: a fact of a day to come makes no figure yet. */
  private static @Nullable Month ended(@Nullable Month latest, LocalDate day) {
    Month running = Month.containing(day);
    return latest == null || latest.compareTo(running) < 0 ? latest : running;
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

  /** How far an indicator's reported figure for a period could be relied on. */
  public PeriodState stateOf(String ref, ReportingPeriod period) {
    return stateOf(Origin.REPORTED, period, revisionOf(Origin.REPORTED, ref, period));
  }

  /** How far a figure of that origin and revision could be relied on. */
  public PeriodState stateOf(Origin origin, ReportingPeriod period, Revision revision) {
    @Nullable Instant closedAt = statements.closedAt(period);
    return switch (origin) {
      case REPORTED ->
          PeriodState.of(period, today(), revision.knownAt(), revision.number(), closedAt);
      case EVENTS -> PeriodState.ofCounted(period, today(), revision.knownAt(), closedAt);
    };
  }

  /**
   * How often an indicator's figure for a period had changed, and since when it stood; of a counted
   * one, since the period had ended.
   */
  public Revision revisionOf(Origin origin, String ref, ReportingPeriod period) {
    return switch (origin) {
      case REPORTED -> Revision.of(ref, period, reported);
      case EVENTS -> Revision.of(countedChanges(ref, period));
    };
  }

  /** What a counted figure was when its period had ended, and what it became. */
  public List<CountedChanges.Stated> countedChanges(String ref, ReportingPeriod period) {
    @Nullable Indicator indicator = figures().catalogue().find(ref);
    return indicator == null
        ? List.of()
        : new CountedChanges(figures().catalogue(), countedFacts(), today()).of(indicator, period);
  }

  /** The reported period as long as this one that holds the latest month known, or this one. */
  public ReportingPeriod latestAsLongAs(ReportingPeriod shown) {
    return asReported.latestAsLongAs(shown);
  }

  private List<Baseline> baselines(String ref) {
    return statements.rebasings(ref).stream()
        .map(rebase -> Baseline.rebased(Month.parse(rebase.from()), rebase.reason()))
        .toList();
  }
}
