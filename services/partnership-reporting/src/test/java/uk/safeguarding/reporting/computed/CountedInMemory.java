package uk.safeguarding.reporting.computed;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.facts.Fact;
import uk.safeguarding.reporting.facts.totals.Totals;

/** Facts that a test names, counted as the product counts them. */
public record CountedInMemory(
    Totals totals, @Nullable Month earliest, @Nullable Month latest, Instant servedFor)
    implements CountedFacts {

  public static CountedFacts of(Collection<? extends Fact> facts, Instant servedFor) {
    var totals = new Totals();
    totals.change(Set.of(), facts);
    List<Month> months = facts.stream().flatMap(CountedInMemory::months).sorted().toList();
    return new CountedInMemory(
        totals,
        months.stream().min(Comparator.naturalOrder()).orElse(null),
        months.stream().max(Comparator.naturalOrder()).orElse(null),
        servedFor);
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
