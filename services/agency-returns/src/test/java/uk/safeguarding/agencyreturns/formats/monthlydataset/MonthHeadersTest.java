package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.accepted;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.read;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.refusal;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthHeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-10      | as our own files write it
          2018/10      | another separator
          2018-10-01   | the first of the month, as a spreadsheet exports a date
          2018-10-31   | or its last
          01/10/2018   | a date as England writes it
          10/2018      | month and year
          Oct-18       | as Excel shows a month
          Oct-2018     | and in full
          Oct 18       | with a space
          Oct 2018     | with a space
          OCT 2018     | in capitals
          October 2018 | the month in full
          October-18   | the month in full, the year not
          """)
  void a_month_is_known_however_it_is_written(String header, String why) {
    assertThat(accepted(read("ref;" + header + "\nM1;1620\n")))
        .as(why)
        .containsExactly("1 M1 2018-10=1620");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void every_month_has_its_three_letters(int month) {
    String three = YearMonth.of(2018, month).getMonth().getDisplayName(TextStyle.SHORT, Locale.US);
    assertThat(accepted(read("ref," + three + "-18\nM1,1\n")))
        .containsExactly("1 M1 2018-%02d=1".formatted(month));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sep-18", "Sept-18", "Sept 2018", "September 2018"})
  void september_has_three_letters_or_four(String header) {
    assertThat(accepted(read("ref," + header + "\nM1,1\n"))).containsExactly("1 M1 2018-09=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"target_2018_19", "2018-13", "Ocd-18", "latest", "2018", "england", "18"})
  void a_heading_that_is_no_month_is_passed_over(String header) {
    assertThat(accepted(read("ref,2018-10," + header + "\nM1,1620,x\n")))
        .containsExactly("1 M1 2018-10=1620");
    assertThat(refusal("ref," + header + "\nM1,1620\n"))
        .contains("No column is headed by a month", "Oct-18");
  }
}
