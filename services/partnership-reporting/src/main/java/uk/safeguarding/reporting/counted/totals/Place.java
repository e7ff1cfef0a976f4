package uk.safeguarding.reporting.counted.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.kernel.ReportingPeriod;
import uk.safeguarding.reporting.counted.known.WrittenFact;
import uk.safeguarding.reporting.counted.known.WrittenPeriod;

/**
 * Where something is counted: a row of a document. A count has, for each financial year, one
 * document of what happened in its periods, and one of what began less what ceased to stand; and
 * for each period and dimension one of what happened, with a row for each value.
 */
public record Place(String document, String row) {

  /** The row of what began and ceased in the whole of a year. */
  private static final String WHOLE_YEAR = "whole year";

  private record Change(Place place, int by) {}

  static Place happened(String count, ReportingPeriod period) {
    return new Place(
        count + "/happened/" + FinancialYear.containing(period.firstDay()),
        WrittenPeriod.of(period));
  }

  static Place turned(String count, Month month) {
    return new Place(turned(count, FinancialYear.containing(month.firstDay())), month.toString());
  }

  static Place turnedInYear(String count, FinancialYear year) {
    return new Place(turned(count, year), WHOLE_YEAR);
  }

  private static String turned(String count, FinancialYear year) {
    return count + "/turned/" + year;
  }

  static Place happened(String count, ReportingPeriod period, String dimension, String value) {
    return new Place(count + "/happened/" + WrittenPeriod.of(period) + "/" + dimension, value);
  }

  /** Adds a fact wherever it counts, so many times; less than none takes it away. */
  static void add(WrittenFact fact, int times, Map<Place, Integer> to) {
    changes(fact).forEach(change -> to.merge(change.place, change.by * times, Integer::sum));
  }

  private static List<Change> changes(WrittenFact fact) {
    List<Change> changes = new ArrayList<>();
    if (fact.from() != null) {
      turn(fact.count(), fact.from(), 1, changes);
      if (fact.until() != null) {
        turn(fact.count(), fact.until(), -1, changes);
      }
      return changes;
    }
    ReportingPeriod period = periodOf(fact);
    changes.add(new Change(happened(fact.count(), period), 1));
    changes.add(new Change(KnownMonths.happenedIn(period.months().getFirst(), fact.count()), 0));
    fact.by()
        .forEach(
            (dimension, value) ->
                changes.add(new Change(happened(fact.count(), period, dimension, value), 1)));
    return changes;
  }

  /** The month of a day, or the period in which a fact counts once. */
  static ReportingPeriod periodOf(WrittenFact fact) {
    return fact.on() == null
        ? WrittenPeriod.read(String.valueOf(fact.in()))
        : Month.containing(fact.on());
  }

  private static void turn(String count, LocalDate day, int by, List<Change> changes) {
    changes.add(new Change(turned(count, Month.containing(day)), by));
    changes.add(new Change(turnedInYear(count, FinancialYear.containing(day)), by));
    changes.add(new Change(KnownMonths.turnedIn(FinancialYear.containing(day)), 0));
  }
}
