package uk.safeguarding.reporting.counted.fold;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.counted.CountedFacts;
import uk.safeguarding.reporting.facts.Dimension;
import uk.safeguarding.reporting.facts.Facts;
import uk.safeguarding.reporting.facts.frontdoor.ChildrenMissing;
import uk.safeguarding.reporting.facts.frontdoor.ContactsReceived;
import uk.safeguarding.reporting.facts.protection.ProtectionPlans;
import uk.safeguarding.reporting.facts.totals.Totals;

/**
 * Every number that a history can tell of some counts: what happens, what counts once, what stands.
 */
final class Counts {

  static final Facts FACTS =
      new Facts(List.of(new ContactsReceived(), new ProtectionPlans(), new ChildrenMissing()));

  static final List<String> NAMES =
      List.of(
          ContactsReceived.COUNT,
          ProtectionPlans.STARTED,
          ProtectionPlans.STARTED_AGAIN,
          ProtectionPlans.ENDED,
          ProtectionPlans.CHILDREN,
          ChildrenMissing.CHILDREN,
          ChildrenMissing.EPISODES);

  static final List<ReportingPeriod> PERIODS =
      Stream.<ReportingPeriod>concat(
              Stream.iterate(new Month(2017, 10), Month::next).limit(14),
              Stream.of(
                  new Quarter(2017, 3),
                  new Quarter(2017, 4),
                  new Quarter(2018, 1),
                  new FinancialYear(2017),
                  new FinancialYear(2018)))
          .toList();

  private static final List<String> DIMENSIONS =
      Stream.of(Dimension.values()).map(Dimension::code).toList();

  private Counts() {}

  static SortedMap<String, Integer> of(CountedFacts facts) {
    SortedMap<String, Integer> counted = new TreeMap<>();
    for (String count : NAMES) {
      for (ReportingPeriod period : PERIODS) {
        String name = count + " " + period;
        counted.put("happened " + name, facts.happened(count, period));
        counted.put("once " + name, facts.onceIn(count, period));
        counted.put("standing " + name, facts.standing(count, period));
        counted.put("at any time " + name, facts.atAnyTime(count, period));
        for (String by : DIMENSIONS) {
          facts
              .onceInBy(by, count, period)
              .forEach((value, number) -> counted.put(by + " " + value + " " + name, number));
        }
      }
    }
    return counted;
  }

  static SortedMap<String, Integer> of(Totals totals) {
    SortedMap<String, Integer> counted = new TreeMap<>();
    for (String count : NAMES) {
      for (ReportingPeriod period : PERIODS) {
        String name = count + " " + period;
        counted.put("happened " + name, totals.happened(count, period));
        counted.put("once " + name, totals.inPeriod(count, period));
        counted.put("standing " + name, totals.standing(count, period));
        counted.put("at any time " + name, totals.atAnyTime(count, period));
        for (String by : DIMENSIONS) {
          totals
              .inPeriodBy(by, count, period)
              .forEach((value, number) -> counted.put(by + " " + value + " " + name, number));
        }
      }
    }
    return counted;
  }
}
