package uk.safeguarding.reporting.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.faults.Commentary;
import uk.safeguarding.reporting.faults.FoundRemarks;
import uk.safeguarding.reporting.figures.Figures;
import uk.safeguarding.reporting.figures.dashboard.Dashboard;
import uk.safeguarding.reporting.figures.dashboard.Judging;
import uk.safeguarding.reporting.indicators.Indicator;
import uk.safeguarding.reporting.indicators.IndicatorCatalogue;
import uk.safeguarding.reporting.reported.ReportedFiguresInForce;
import uk.safeguarding.reporting.reported.ReportedSeriesByIndicator;
import uk.safeguarding.reporting.signals.Baselines;

/** The board's dashboards, drawn from the read models as they stand. */
public final class Dashboards {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final IndicatorCatalogue catalogue;
  private final ReadModels models;
  private final ReportedSeriesByIndicator reported;
  private final Clock clock;

  public Dashboards(
      IndicatorCatalogue catalogue,
      ReadModels models,
      ReportedSeriesByIndicator reported,
      Clock clock) {
    this.catalogue = catalogue;
    this.models = models;
    this.reported = reported;
    this.clock = clock;
  }

  /**
   * The dashboard of a month, or of the latest month known when it is null; null when nothing is
   * known at all.
   */
  @Nullable Dashboard monthly(@Nullable Month month) {
    ReportedFiguresInForce figures = figures(clock.instant());
    @Nullable Month shown = month == null ? figures.latestMonth() : month;
    if (shown == null) {
      return null;
    }
    var known = new Figures(catalogue, figures, LocalDate.ofInstant(clock.instant(), LONDON));
    var remarks = FoundRemarks.of(known, Commentary.NONE, shown);
    return Dashboard.of(known, new Judging(known, Baselines.NONE, remarks), shown);
  }

  /** The last month of which anything is known, or null. */
  @Nullable Month latestMonth() {
    return figures(clock.instant()).latestMonth();
  }

  /** All reported figures as known at an instant. */
  public ReportedFiguresInForce figures(Instant knownAt) {
    var refs = catalogue.indicators().stream().map(Indicator::ref).toList();
    return ReportedFiguresInForce.read(models, reported, refs, knownAt);
  }
}
