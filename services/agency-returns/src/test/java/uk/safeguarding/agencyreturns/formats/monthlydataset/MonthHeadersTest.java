package uk.safeguarding.agencyreturns.formats.monthlydataset;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.accepted;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.errors;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.notes;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.onlyError;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.read;
import static uk.safeguarding.agencyreturns.formats.monthlydataset.Datasets.refusal;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.agencyreturns.formats.ReadReturn;

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
          OCT-18       | in capitals, as some systems export
          Oct '18      | with an apostrophe
          2018-10-01 00:00:00 | a day at midnight, as programs export a date
          2018-10-01T00:00:00 | and again
          43374        | a spreadsheet's number of the first of October
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

  @Test
  void a_number_that_was_taken_for_a_day_is_noted() {
    ReadReturn read = read("ref,43374\nM1,1620\n");
    assertThat(notes(read)).containsExactly("0 43374 month-assumed");
    assertThat(read.findings().getFirst().message()).contains("43374", "2018-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ocd-18          | another letter
          Otc-18          | two letters in the wrong order
          Octo 2018       | a letter too many
          Octber 2018     | a letter too few
          Setpember-18    | in a month's full name
          Oct-1           | half a year
          Oct-018         | a digit too many
          Oct             | no year
          October         | nor here
          2018-13         | a thirteenth month
          2018-00         | a month before the first
          32/10/2018      | a day after the last
          10/18           | a day or a year
          201810          | without its separator
          13/2018         | month and year the other way round
          18 Oct          | year before month
          \uff12\uff10\uff11\uff18-10 | full-width digits
          """)
  void a_heading_that_is_nearly_a_month_is_an_error_and_the_rows_stand_without_it(
      String heading, String why) {
    ReadReturn read = read("ref;2018-09;" + heading + "\nM1;1441;1620\nM2;226;235\n");
    assertThat(errors(read)).as(why).containsExactly("0 " + heading + " month-unreadable");
    assertThat(onlyError(read).message()).contains(heading, "2018-10 or Oct-18");
    assertThat(accepted(read)).containsExactly("1 M1 2018-09=1441", "2 M2 2018-09=226");
    assertThat(refusal("ref;" + heading + "\nM1;1620\n"))
        .contains("is headed by a month", heading + " cannot be read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          latest              | a word
          2018                | a year
          2018-19             | a financial year
          18/19               | and in short
          18                  | a number
          Max 12              | a word close to a month, its number no year close to the return's
          Day 15              | and again
          Dec total           | a month and a word
          12-month average to Oct-18 | a sentence about months
          ?                   | neither letter nor digit
          """)
  void a_heading_that_means_nothing_here_is_passed_over_with_a_note(String heading, String why) {
    ReadReturn read = read("ref,2018-10," + heading + "\nM1,1620,x\n");
    assertThat(errors(read)).as(why).isEmpty();
    assertThat(notes(read)).as(why).containsExactly("0 " + heading + " column-not-read");
    assertThat(read.findings().getFirst().message()).contains(heading, "was not read");
    assertThat(accepted(read)).containsExactly("1 M1 2018-10=1620");
    assertThat(refusal("ref," + heading + "\nM1,1620\n"))
        .contains("No column", "headed by a month", "Oct-18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator",
        "Owner",
        "reporter",
        "outcome",
        "is_percentage",
        "Is Percentage?",
        "statistical_neighbour",
        "ENGLAND",
        "south-east",
        "target_2018_19",
        "Target 2017/18"
      })
  void a_column_that_describes_the_indicator_is_passed_over_in_silence(String heading) {
    assertThat(read("ref,2018-10," + heading + "\nM1,1620,x\n").findings()).isEmpty();
  }

  @Test
  void a_month_without_a_figure_loses_none_and_its_heading_is_only_noted() {
    assertThat(errors(read("ref,2018-10,Ocd-18\nM1,1620,\n"))).isEmpty();
    assertThat(notes(read("ref,2018-10,Ocd-18\nM1,1620,\n")))
        .containsExactly("0 Ocd-18 column-not-read");
  }
}
