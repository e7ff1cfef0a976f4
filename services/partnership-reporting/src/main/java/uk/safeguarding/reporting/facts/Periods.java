package uk.safeguarding.reporting.facts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.Quarter;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.facts.spans.Span;
import uk.safeguarding.reporting.facts.spans.Spans;

/**
 * Facts of a child that is counted once in a period, however long the period and often the cause.
 */
public final class Periods {

  private Periods() {}

  /** The month, the quarter and the year of a day. */
  static Stream<ReportingPeriod> containing(LocalDate day) {
    return Stream.of(Month.containing(day), Quarter.containing(day), FinancialYear.containing(day));
  }

  /** Once in each period in which it happened on a day. */
  public static Stream<Fact> onceIn(
      String count, String child, Stream<LocalDate> days, Dimensions dimensions) {
    Set<ReportingPeriod> periods = new LinkedHashSet<>();
    days.flatMap(Periods::containing).forEach(periods::add);
    return periods.stream().map(period -> new Fact.HappenedIn(count, child, period, dimensions));
  }

  /**
   * Once in each period of which any day is one of these: the days reach into the period from
   * before, or begin in it.
   */
  public static Stream<Fact> atAnyTime(String count, String child, Spans days) {
    Spans midnights = days.midnightsBetween();
    Set<ReportingPeriod> began = new LinkedHashSet<>();
    days.spans().stream()
        .map(Span::from)
        .flatMap(Periods::containing)
        .filter(period -> !midnights.holdAtEndOf(period.firstDay().minusDays(1)))
        .forEach(began::add);
    return Stream.concat(
        OpenTo.stood(count, child, midnights),
        began.stream().map(period -> new Fact.HappenedIn(count, child, period, Dimensions.NONE)));
  }
}
