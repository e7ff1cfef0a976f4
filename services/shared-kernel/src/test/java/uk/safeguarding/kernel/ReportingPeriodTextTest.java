package uk.safeguarding.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTextTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-13  | "2018-13" is not a period         | no thirteenth month, and not a year
          2018-00  | "2018-00" is not a period         | no month zero
          2018-1   | "2018-1" is not a period          | months have two digits
          2018-Q5  | "2018-Q5" is not a period         | four quarters
          2018-q2  | "2018-q2" is not a period         | a small q is a slip
          2017-19  | "2017-19" is not a period         | a year is of two years in a row
          1999-99  | "1999-99" is not a period         | the same year twice
          2018     | "2018" is not a period            | a calendar year is not reported for
          ''       | "" is not a period                | nothing
          0018-Q2  | "0018-Q2" is not a period         | a keyboard slip
          1018-Q2  | year 1018 is outside 1900 to 2199 | a keyboard slip
          2008-09  | "2008-09" can be a month or a financial year | September 2008 or 2008-09
          2011-12  | "2011-12" can be a month or a financial year | the last year that can be a month
          2000-01  | "2000-01" can be a month or a financial year | the first
          """)
  void what_is_not_plainly_a_period_is_refused_by_name(String text, String message, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse(text))
        .withMessageContaining(message);
  }

  @Test
  void a_refusal_says_what_was_expected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Month.parse("Oct-18"))
        .withMessage("\"Oct-18\" is not a month: expected YYYY-MM such as 2018-10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quarter.parse("2018-10"))
        .withMessageContaining("\"2018-10\" is not a quarter: expected YYYY-Qn");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FinancialYear.parse("2018-10"))
        .withMessageContaining("\"2018-10\" is not a financial year: expected YYYY-YY");
  }

  @Test
  void who_knows_the_length_reads_what_is_ambiguous() {
    assertThat(Month.parse("2008-09").firstDay()).isEqualTo("2008-09-01");
    assertThat(FinancialYear.parse("2008-09").firstDay()).isEqualTo("2008-04-01");
  }

  @Test
  void labels_are_for_people() {
    assertThat(Month.parse("2018-10").label()).isEqualTo("October 2018");
    assertThat(Month.parse("2018-10").shortLabel()).isEqualTo("Oct-18");
    assertThat(Month.parse("2018-09").label()).isEqualTo("September 2018");
    assertThat(Quarter.parse("2018-Q2").label()).isEqualTo("Quarter 2, 2018-19 (Jul to Sep 2018)");
    assertThat(Quarter.parse("2017-Q4").label()).isEqualTo("Quarter 4, 2017-18 (Jan to Mar 2018)");
    assertThat(Quarter.parse("2018-Q2").shortLabel()).isEqualTo("Q2 2018-19");
    assertThat(FinancialYear.parse("2017-18").label()).isEqualTo("2017-18");
  }

  @Test
  void the_machine_s_language_changes_nothing() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(Quarter.parse("2009-Q2").label())
          .isEqualTo("Quarter 2, 2009-10 (Jul to Sep 2009)");
      assertThat(new Month(2009, 5)).hasToString("2009-05");
    } finally {
      Locale.setDefault(before);
    }
  }
}
