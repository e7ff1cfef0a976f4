package uk.safeguarding.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

  @ParameterizedTest(name = "{0}: {7}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-10 | 2018-10-01 | 2018-10-31 | 1  | 2018-09 | 2018-11 | 2017-10 | an ordinary month
          2018-03 | 2018-03-01 | 2018-03-31 | 1  | 2018-02 | 2018-04 | 2017-03 | the last of a financial year
          2018-04 | 2018-04-01 | 2018-04-30 | 1  | 2018-03 | 2018-05 | 2017-04 | the first of a financial year
          2016-02 | 2016-02-01 | 2016-02-29 | 1  | 2016-01 | 2016-03 | 2015-02 | a leap year
          2018-01 | 2018-01-01 | 2018-01-31 | 1  | 2017-12 | 2018-02 | 2017-01 | over the new year
          2018-Q1 | 2018-04-01 | 2018-06-30 | 3  | 2017-Q4 | 2018-Q2 | 2017-Q1 | the first quarter starts in April
          2018-Q2 | 2018-07-01 | 2018-09-30 | 3  | 2018-Q1 | 2018-Q3 | 2017-Q2 | not April to June
          2017-Q4 | 2018-01-01 | 2018-03-31 | 3  | 2017-Q3 | 2018-Q1 | 2016-Q4 | January belongs to the year before
          2015-Q4 | 2016-01-01 | 2016-03-31 | 3  | 2015-Q3 | 2016-Q1 | 2014-Q4 | 29 February inside
          2017-18 | 2017-04-01 | 2018-03-31 | 12 | 2016-17 | 2018-19 | 2016-17 | a year
          1999-00 | 1999-04-01 | 2000-03-31 | 12 | 1998-99 | 2000-01 | 1998-99 | the turn of the century
          """)
  void a_period_has_days_months_and_neighbours(
      String text,
      LocalDate first,
      LocalDate last,
      int months,
      String previous,
      String next,
      String lastYear,
      String why) {
    ReportingPeriod period = ReportingPeriod.parse(text);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.months()).hasSize(months);
    assertThat(period.months().getFirst().firstDay()).isEqualTo(first);
    assertThat(period.months().getLast().lastDay()).isEqualTo(last);
    assertThat(period).hasToString(text);
    assertThat(period.previous()).hasToString(previous);
    assertThat(period.next()).hasToString(next);
    assertThat(period.sameLastYear()).hasToString(lastYear);
  }

  @ParameterizedTest(name = "{0} lies in {1}, {2}, {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-03-31 | 2018-03 | 2017-Q4 | 2017-18 | the last day of the year
          2018-04-01 | 2018-04 | 2018-Q1 | 2018-19 | the first day of the next
          2018-01-01 | 2018-01 | 2017-Q4 | 2017-18 | a new calendar year, the same financial year
          2017-12-31 | 2017-12 | 2017-Q3 | 2017-18 | the quarter ends with the calendar year
          2000-02-29 | 2000-02 | 1999-Q4 | 1999-00 | the turn of the century
          2016-05-31 | 2016-05 | 2016-Q1 | 2016-17 | three months before it has fewer days
          """)
  void a_day_lies_in_one_month_quarter_and_year(
      LocalDate day, String month, String quarter, String year, String why) {
    assertThat(Month.containing(day)).hasToString(month);
    assertThat(Quarter.containing(day)).hasToString(quarter);
    assertThat(FinancialYear.containing(day)).hasToString(year);
    assertThat(FinancialYear.containing(day).contains(day)).isTrue();
  }

  @Test
  void periods_sort_by_start_then_length() {
    var sorted =
        new TreeSet<ReportingPeriod>(
            List.of(
                new FinancialYear(2018),
                new Quarter(2018, 1),
                new Month(2018, 4),
                new Month(2018, 3),
                new Quarter(2018, 2)));
    assertThat(sorted)
        .map(Object::toString)
        .containsExactly("2018-03", "2018-04", "2018-Q1", "2018-19", "2018-Q2");
  }

  @Test
  void a_period_contains_what_lies_wholly_inside() {
    var year = new FinancialYear(2017);
    assertThat(year.contains(new Quarter(2017, 4))).isTrue();
    assertThat(year.contains(new Month(2018, 4))).isFalse();
    assertThat(new Quarter(2017, 4).contains(year)).isFalse();
    assertThat(year.contains(LocalDate.of(2018, 3, 31))).isTrue();
    assertThat(year.contains(LocalDate.of(2018, 4, 1))).isFalse();
    assertThat(year.quarters()).first().hasToString("2017-Q1");
  }
}
