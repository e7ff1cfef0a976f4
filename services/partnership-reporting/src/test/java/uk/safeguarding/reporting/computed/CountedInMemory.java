package uk.safeguarding.reporting.computed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.counted.Way;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.totals.Totals;

/**
 * Facts that a test names, counted as the product counts them.
 *
 * @param told all of them, also those that were not known yet
 */
public record CountedInMemory(
    List<Told> told,
    Totals totals,
    @Nullable Month earliest,
    @Nullable Month latest,
    Instant servedFor)
    implements CountedFacts {

  /** A fact with the moment since which it is known. */
  public record Told(Fact fact, Instant since) {}

  static CountedFacts of(List<Told> told, Instant servedFor) {
    List<Fact> facts =
        told.stream()
            .filter(each -> !each.since().isAfter(servedFor))
            .<Fact>map(Told::fact)
            .toList();
    var totals = new Totals();
    totals.change(Set.of(), facts);
    List<Month> months = facts.stream().flatMap(CountedInMemory::months).sorted().toList();
    return new CountedInMemory(
        told,
        totals,
        months.stream().min(Comparator.naturalOrder()).orElse(null),
        months.stream().max(Comparator.naturalOrder()).orElse(null),
        servedFor);
  }

  @Override
  public CountedFacts asKnownAt(Instant earlier) {
    return of(told, earlier);
  }

  @Override
  public SortedSet<Instant> momentsAfter(
      Instant after, String count, Way way, ReportingPeriod period) {
    return told.stream()
        .map(Told::since)
        .filter(moment -> moment.isAfter(after) && !moment.isAfter(servedFor))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Month> months(Fact fact) {
    return switch (fact) {
      case Fact.Happened(_, _, var on, _) -> Stream.of(Month.containing(on));
      case Fact.HappenedIn(_, _, var period, _) -> period.months().stream();
      case Fact.Stood(_, _, var span, _) ->
          span.hasEnd()
              ? Stream.of(Month.containing(span.from()), Month.containing(span.until()))
              : Stream.of(Month.containing(span.from()));
    };
  }

  @Override
  public int happened(String count, ReportingPeriod period) {
    return totals.happened(count, period);
  }

  @Override
  public int onceIn(String count, ReportingPeriod period) {
    return totals.inPeriod(count, period);
  }

  @Override
  public SortedMap<String, Integer> onceInBy(
      String dimension, String count, ReportingPeriod period) {
    return totals.inPeriodBy(dimension, count, period);
  }

  @Override
  public int standing(String count, ReportingPeriod period) {
    return totals.standing(count, period);
  }

  @Override
  public int atAnyTime(String count, ReportingPeriod period) {
    return totals.atAnyTime(count, period);
  }
}
