package uk.safeguarding.reporting.traced;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.computed.ComputedFigures;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.counted.Way;
import uk.safeguarding.reporting.counted.totals.ByAgency;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.indicators.NamedCount;
import uk.safeguarding.reporting.subjects.RecordKinds;

/**
 * The counts that a figure is made of, and where they come from; nobody's record is read for it.
 *
 * @param countings all that is counted
 */
record CountsBehind(List<Counting> countings, ByAgency agencies) {

  /**
   * One of an indicator's two counts.
   *
   * @param number null where it cannot be counted
   * @param populationVintage null for all but a population
   */
  CountedTrace.Traced of(
      NamedCount count,
      @Nullable BigDecimal number,
      @Nullable String populationVintage,
      ReportingPeriod period,
      CountedFacts facts) {
    List<String> sumOf =
        number == null || count.countedAs() == null ? List.of() : count.countedAs().sumOf();
    Way way = ComputedFigures.way(count);
    return new CountedTrace.Traced(
        count.name(),
        count.unit(),
        number,
        populationVintage,
        sumOf.stream().map(name -> countOf(name, way, period, facts)).toList());
  }

  private CountedTrace.CountOf countOf(
      String name, Way way, ReportingPeriod period, CountedFacts facts) {
    return new CountedTrace.CountOf(
        name,
        way.number(facts, name, period),
        services(name),
        agencies.of(name, way, period, facts.servedFor()));
  }

  private List<String> services(String count) {
    return countings.stream()
        .filter(each -> each.counts().contains(count))
        .flatMap(each -> each.kinds().stream())
        .map(RecordKinds::serviceOf)
        .distinct()
        .sorted()
        .toList();
  }
}
