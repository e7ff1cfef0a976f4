package uk.safeguarding.reporting.counted.totals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.platform.readmodel.ReadModels;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.counted.Way;

/**
 * Totals as known at one instant, read a financial year at a time when they are first asked for. An
 * instant of yesterday or today is served itself, an earlier one as of the last day's end before
 * it.
 */
public final class StoredTotals implements CountedFacts {

  private final ReadTotals totals;
  private final Instant servedFor;
  private final KnownMonths months;

  private StoredTotals(ReadTotals totals, Instant servedFor) {
    this.totals = totals;
    this.servedFor = servedFor;
    this.months = totals.monthsAt(servedFor);
  }

  /** Of these counts, as known at an instant that has passed by now. */
  public static StoredTotals of(
      ReadModels models, Collection<String> counts, Instant knownAt, Instant now) {
    return new StoredTotals(
        new ReadTotals(models, List.copyOf(counts)), LogDays.served(knownAt, now));
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
  public SortedMap<String, Integer> onceInBy(
      String dimension, String count, ReportingPeriod period) {
    return totals.rows(count, Place.happened(count, period, dimension, ""), servedFor);
  }

  @Override
  public int standing(String count, ReportingPeriod period) {
    Month last = period.months().getLast();
    FinancialYear year = FinancialYear.containing(last.firstDay());
    int before =
        months.yearsBefore(year).stream()
            .mapToInt(each -> at(count, Place.turnedInYear(count, each)))
            .sum();
    return before + monthsUpTo(last).mapToInt(month -> at(count, Place.turned(count, month))).sum();
  }

  /** Of the same financial year. */
  private static Stream<Month> monthsUpTo(Month last) {
    return FinancialYear.containing(last.firstDay()).months().stream()
        .filter(month -> month.compareTo(last) <= 0);
  }

  @Override
  public int atAnyTime(String count, ReportingPeriod period) {
    return standing(count, before(period)) + onceIn(count, period);
  }

  private static Month before(ReportingPeriod period) {
    return Month.containing(period.firstDay().minusDays(1));
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

  @Override
  public CountedFacts asKnownAt(Instant earlier) {
    return new StoredTotals(totals, earlier);
  }

  @Override
  public SortedSet<Instant> momentsAfter(
      Instant after, String count, Way way, ReportingPeriod period) {
    SortedSet<Instant> moments = new TreeSet<>(totals.knownMonthsChanged());
    switch (way) {
      case HAPPENED -> period.months().forEach(month -> addHappened(count, month, moments));
      case ONCE -> addHappened(count, period, moments);
      case STANDING -> addTurned(count, period.months().getLast(), moments);
      case AT_ANY_TIME -> {
        addHappened(count, period, moments);
        addTurned(count, before(period), moments);
      }
    }
    return moments.tailSet(after.plusNanos(1)).headSet(servedFor.plusNanos(1));
  }

  private void addHappened(String count, ReportingPeriod period, Collection<Instant> moments) {
    moments.addAll(totals.course(count, Place.happened(count, period)).keySet());
  }

  private void addTurned(String count, Month last, Collection<Instant> moments) {
    for (FinancialYear year : months.yearsBefore(FinancialYear.containing(last.firstDay()))) {
      Place whole = Place.turnedInYear(count, year);
      moments.addAll(totals.course(count, whole).keySet());
    }
    monthsUpTo(last)
        .forEach(
            month -> moments.addAll(totals.course(count, Place.turned(count, month)).keySet()));
  }

  private int at(String count, Place place) {
    return totals.at(count, place, servedFor);
  }
}
