package uk.safeguarding.reporting.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.counted.CountedFactsReader;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.knowledge.Known;

/** Counts children's ways of what is recorded, as known at an instant. */
final class Journeys {

  static final String BY_WORKERS = "social-workers";

  private final CountedFactsReader counted;

  Journeys(CountedFactsReader counted) {
    this.counted = counted;
  }

  List<Journey> of(JourneyKind kind, List<? extends ReportingPeriod> periods, Known known) {
    List<String> counts =
        Stream.of(Stream.of(kind.whole()), kind.part().stream(), kind.groups().values().stream())
            .flatMap(each -> each)
            .distinct()
            .toList();
    CountedFacts facts = counted.read(counts, known.at());
    List<Journey> journeys = new ArrayList<>();
    for (ReportingPeriod period : periods) {
      journeys.add(
          isKnown(kind, period, facts, known.today())
              ? of(kind, period, facts)
              : Journey.unknown(period));
    }
    return journeys;
  }

  /** What stands at the end needs the last month; what happens in a period needs all of them. */
  private static boolean isKnown(
      JourneyKind kind, ReportingPeriod period, CountedFacts facts, LocalDate today) {
    @Nullable Month first = facts.earliest();
    LocalDate day = kind.atPeriodEnd() ? period.lastDay() : period.firstDay();
    return first != null && !day.isBefore(first.firstDay()) && !period.firstDay().isAfter(today);
  }

  private static Journey of(JourneyKind kind, ReportingPeriod period, CountedFacts facts) {
    int all = number(kind, kind.whole(), period, facts);
    int found = kind.part().stream().mapToInt(count -> number(kind, count, period, facts)).sum();
    List<Journey.Distribution> distributions = new ArrayList<>();
    if (!kind.groups().isEmpty()) {
      SortedMap<String, Integer> groups = new TreeMap<>();
      kind.groups()
          .forEach((group, count) -> groups.put(group, number(kind, count, period, facts)));
      distributions.add(distribution(BY_WORKERS, groups, all));
    }
    for (Dimension by : kind.dimensions()) {
      distributions.add(distribution(by.code(), values(kind, by, period, facts), found));
    }
    return new Journey(period, all, found, distributions);
  }

  private static int number(
      JourneyKind kind, String count, ReportingPeriod period, CountedFacts facts) {
    return kind.atPeriodEnd() ? facts.standing(count, period) : facts.happened(count, period);
  }

  private static SortedMap<String, Integer> values(
      JourneyKind kind, Dimension by, ReportingPeriod period, CountedFacts facts) {
    SortedMap<String, Integer> values = new TreeMap<>();
    for (String count : kind.part()) {
      for (Month month : period.months()) {
        facts
            .onceInBy(by.code(), count, month)
            .forEach((value, number) -> values.merge(value, number, Integer::sum));
      }
    }
    return values;
  }

  /** With those of which the records do not tell, so that it adds up to the whole. */
  private static Journey.Distribution distribution(
      String by, SortedMap<String, Integer> values, int whole) {
    List<Journey.Share> shares = new ArrayList<>();
    values.forEach((value, number) -> shares.add(new Journey.Share(value, number)));
    int told = values.values().stream().mapToInt(Integer::intValue).sum();
    if (whole > told) {
      shares.add(new Journey.Share(null, whole - told));
    }
    return new Journey.Distribution(by, shares);
  }
}
