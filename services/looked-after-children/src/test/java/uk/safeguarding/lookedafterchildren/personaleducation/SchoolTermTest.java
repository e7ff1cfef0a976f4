package uk.safeguarding.lookedafterchildren.personaleducation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermTest {

  @ParameterizedTest(name = "{0} is in the term of {1} to {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2018-09-01, 2018-09-01, 2018-12-31, the first day of autumn
          2018-12-31, 2018-09-01, 2018-12-31, the last day of autumn
          2019-01-01, 2019-01-01, 2019-03-31, the first day of spring
          2019-03-31, 2019-01-01, 2019-03-31, 'the last day of spring, on which the clocks changed'
          2019-04-01, 2019-04-01, 2019-08-31, the first day of summer
          2019-08-31, 2019-04-01, 2019-08-31, 'the last day of summer, in the holidays'
          """)
  void a_day_is_in_one_term(LocalDate day, LocalDate first, LocalDate last, String why) {
    SchoolTerm term = SchoolTerm.of(day);
    assertThat(term.firstDay()).as(why).isEqualTo(first);
    assertThat(term.lastDay()).as(why).isEqualTo(last);
    assertThat(term.next()).as(why).isEqualTo(SchoolTerm.of(last.plusDays(1)));
  }
}
