package uk.safeguarding.reporting.reported;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.figures.ReportedFigure;
import uk.safeguarding.reporting.figures.ReportedFigures;

/** The figures of the lead agency as known at one instant, read from the read model once. */
public final class ReportedFiguresInForce implements ReportedFigures {

  /**
   * The agency whose figures stand for the partnership: the council reports the whole monthly
   * dataset.
   */
  public static final String LEAD_AGENCY = "scc-childrens-services";

  private final Map<String, ReportedSeries> byIndicator;
  private final Instant knownAt;

  private ReportedFiguresInForce(Map<String, ReportedSeries> byIndicator, Instant knownAt) {
    this.byIndicator = byIndicator;
    this.knownAt = knownAt;
  }

  /** Reads the series of these indicators. */
  public static ReportedFiguresInForce read(
      ReadModels models,
      ReportedSeriesByIndicator model,
      Collection<String> indicators,
      Instant knownAt) {
    var keys = indicators.stream().map(ref -> ReportedSeries.key(LEAD_AGENCY, ref)).toList();
    return of(models.findAll(model, keys), knownAt);
  }

  /** Of series already read, one for each indicator. */
  public static ReportedFiguresInForce of(Collection<ReportedSeries> series, Instant knownAt) {
    return new ReportedFiguresInForce(
        series.stream().collect(Collectors.toMap(ReportedSeries::indicator, Function.identity())),
        knownAt);
  }

  @Override
  public @Nullable ReportedFigure at(String ref, ReportingPeriod wanted) {
    @Nullable ReportedPeriod period = period(ref, wanted);
    @Nullable ReportedValue value = period == null ? null : period.asKnownAt(knownAt);
    return value == null
        ? null
        : new ReportedFigure(
            value.value(),
            value.numerator(),
            value.denominator(),
            value.estimated(),
            value.notSupplied());
  }

  /** All that was reported of an indicator and a period itself, or null. */
  public @Nullable ReportedPeriod period(String ref, ReportingPeriod period) {
    @Nullable ReportedSeries series = byIndicator.get(ref);
    return series == null ? null : series.at(period.toString());
  }

  /** The last month of which anything was known at that instant, or null. */
  public @Nullable Month latestMonth() {
    return months().max(Comparator.naturalOrder()).orElse(null);
  }

  /** The first month of which anything was known at that instant, or null. */
  @Override
  public @Nullable Month earliest() {
    return months().min(Comparator.naturalOrder()).orElse(null);
  }

  /** Quarters and years are reported too, and say nothing of single months. */
  private Stream<Month> months() {
    return byIndicator.values().stream()
        .flatMap(series -> series.periods().entrySet().stream())
        .filter(entry -> Month.isWritten(entry.getKey()))
        .filter(entry -> entry.getValue().asKnownAt(knownAt) != null)
        .map(entry -> Month.parse(entry.getKey()));
  }

  /** When this was read for: no later knowledge shows. */
  public Instant knownAt() {
    return knownAt;
  }
}
