package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.CountedFacts;

/**
 * Totals as known at one instant, read a financial year at a time when they are first asked for.
 */
public final class StoredTotals implements CountedFacts {

  private final ReadModels models;
  private final List<String> counts;
  private final Instant knownAt;
  private final KnownMonths months;
  private final Map<String, Map<String, Total>> read = new HashMap<>();

  private StoredTotals(
      ReadModels models, Collection<String> counts, Instant knownAt, KnownMonths months) {
    this.models = models;
    this.counts = List.copyOf(counts);
    this.knownAt = knownAt;
    this.months = months;
  }

  /** Of these counts, as known at an instant. */
  public static StoredTotals of(ReadModels models, Collection<String> counts, Instant knownAt) {
    var months = models.findAll(TotalsWriter.TOTALS, Total.class, List.of(KnownMonths.DOCUMENT));
    return new StoredTotals(
        models,
        counts,
        knownAt,
        KnownMonths.at(months.getOrDefault(KnownMonths.DOCUMENT, Total.NOTHING), knownAt));
  }

  @Override
  public int happened(String count, ReportingPeriod period) {
    return period.months().stream().mapToInt(month -> onceIn(count, month)).sum();
  }

  @Override
  public int onceIn(String count, ReportingPeriod period) {
    return at(Place.happened(count, period), Place.happened("", period));
  }

  @Override
  public SortedMap<String, Integer> onceInBy(
      String dimension, String count, ReportingPeriod period) {
    Total total =
        document(
            Place.happened(count, period, dimension, ""),
            Place.happened("", period, dimension, ""));
    SortedMap<String, Integer> values = new TreeMap<>();
    for (String value : total.rows().keySet()) {
      int number = total.at(value, knownAt);
      if (number != 0) {
        values.put(value, number);
      }
    }
    return values;
  }

  @Override
  public int standing(String count, ReportingPeriod period) {
    Month last = period.months().getLast();
    FinancialYear year = FinancialYear.containing(last.firstDay());
    int before =
        months.yearsBefore(year).stream()
            .mapToInt(each -> at(Place.turnedInYear(count, each), Place.turnedInYear("", each)))
            .sum();
    return before
        + year.months().stream()
            .filter(month -> month.compareTo(last) <= 0)
            .mapToInt(month -> at(Place.turned(count, month), Place.turned("", month)))
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
    return knownAt;
  }

  /**
   * @param anyCount the same place for a count without a name: all counts are read together
   */
  private int at(Place place, Place anyCount) {
    return document(place, anyCount).at(place.row(), knownAt);
  }

  private Total document(Place place, Place anyCount) {
    Map<String, Total> all = read.computeIfAbsent(anyCount.document(), this::read);
    return all.getOrDefault(place.document(), Total.NOTHING);
  }

  private Map<String, Total> read(String ending) {
    return models.findAll(
        TotalsWriter.TOTALS, Total.class, counts.stream().map(count -> count + ending).toList());
  }
}
