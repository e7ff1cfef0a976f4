package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.CountedFacts;

/**
 * Totals as known at one instant, read a financial year at a time when they are first asked for. An
 * instant of yesterday or today is served itself, an earlier one as of the last day's end before
 * it.
 */
public final class StoredTotals implements CountedFacts {

  private final ReadModels models;
  private final List<String> counts;
  private final Instant servedFor;
  private final LogDays.Cut cut;
  private final KnownMonths months;
  private final Map<String, Map<String, Total>> read = new HashMap<>();

  private StoredTotals(
      ReadModels models, Collection<String> counts, Instant servedFor, FirstTold told) {
    this.models = models;
    this.counts = List.copyOf(counts);
    this.servedFor = servedFor;
    this.cut = LogDays.after(servedFor);
    this.months = KnownMonths.at(told, cut);
  }

  /** Of these counts, as known at an instant that has passed by now. */
  public static StoredTotals of(
      ReadModels models, Collection<String> counts, Instant knownAt, Instant now) {
    var told = models.findAll(TotalsWriter.TOTALS, FirstTold.class, List.of(KnownMonths.DOCUMENT));
    return new StoredTotals(
        models,
        counts,
        LogDays.served(knownAt, now),
        told.getOrDefault(KnownMonths.DOCUMENT, FirstTold.NOTHING));
  }

  @Override
  public int happened(String count, ReportingPeriod period) {
    return period.months().stream().mapToInt(month -> onceIn(count, month)).sum();
  }

  @Override
  public int onceIn(String count, ReportingPeriod period) {
    return at(count, Place.happened(count, period));
  }

  @Override
  public int standing(String count, ReportingPeriod period) {
    Month last = period.months().getLast();
    FinancialYear year = FinancialYear.containing(last.firstDay());
    int before =
        months.yearsBefore(year).stream()
            .mapToInt(each -> at(count, Place.turnedInYear(count, each)))
            .sum();
    return before
        + year.months().stream()
            .filter(month -> month.compareTo(last) <= 0)
            .mapToInt(month -> at(count, Place.turned(count, month)))
            .sum();
  }

  @Override
  public int atAnyTime(String count, ReportingPeriod period) {
    return standing(count, Month.containing(period.firstDay().minusDays(1)))
        + onceIn(count, period);
  }

  @Override
  public @Nullable Month earliest() {
    return months.earliest();
  }

  @Override
  public @Nullable Month latest() {
    return months.latest();
  }

  @Override
  public Instant servedFor() {
    return servedFor;
  }

  /** All counts have documents of the same endings, and these are read together. */
  private int at(String count, Place place) {
    String ending = place.document().substring(count.length());
    return read.computeIfAbsent(ending, this::read)
        .getOrDefault(place.document(), Total.NOTHING)
        .at(place.row(), cut);
  }

  private Map<String, Total> read(String ending) {
    return models.findAll(
        TotalsWriter.TOTALS, Total.class, counts.stream().map(count -> count + ending).toList());
  }
}
